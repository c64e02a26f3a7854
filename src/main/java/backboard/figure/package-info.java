/**
 * The jointed figure that shows an exercise: its poses in joint angles, its gear, and how both move.
 *
 * <p>Lives here: the values of a figure file, the lengths of the body, forward kinematics from angles to joints, the reach of an arm or leg
 * to a place, and the timing of a rep. May not: paint, read files, know the clock; angles and milliseconds come as arguments.
 *
 * <p>Decision: key poses are joint angles and what lies between them is interpolated angle by angle, with one pinned joint, and hands and
 * feet that have a place in both poses follow the straight line between these places. Interpolating the joints' positions was the other
 * option; limbs then shorten half way and contacts slide.
 */
@NullMarked
package backboard.figure;

import org.jspecify.annotations.NullMarked;
