/**
 * Where staff say who they are, and what they find then: who did what, and who else works here.
 *
 * <p>Lives here: the pages of the staff, the PIN while it is typed, and how long a screen stays unlocked. May not: decide whether a PIN is
 * right or who may do what, or keep a digit of a PIN once it has been handed over.
 *
 * <p>Decision: a person is chosen first and the PIN typed then. A PIN alone would be shorter, but then no two people may have the same, and
 * whoever is told that a PIN is taken knows somebody's.
 */
@NullMarked
package backboard.staff;

import org.jspecify.annotations.NullMarked;
