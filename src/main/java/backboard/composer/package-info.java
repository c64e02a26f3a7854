/**
 * What a coach would say about a circuit, and about a week of them, before they are published; and the change that settles it.
 *
 * <p>Lives here: the checks of the domain's rules for a day, a week and the recovery between days, each {@link backboard.composer.Remark}
 * with its code; the mends; how the work is shared among the regions. May not: block anything, screens, files, SQL, clocks; dates are
 * arguments. {@code coach} beside it speaks about the sets of one member, this room about a plan that nobody has trained yet.
 *
 * <p>Decision: a mend is found by trying. Each possible change is applied and the changed circuit is checked again, so what is offered does
 * settle the remark and causes none that is as grave. A rule of repair for each check was the other option; it would have to know all other
 * checks, and be mended itself with each new one.
 */
@NullMarked
package backboard.composer;

import org.jspecify.annotations.NullMarked;
