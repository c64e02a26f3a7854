package backboard.demo;

import backboard.training.Member;
import java.time.LocalDate;

/**
 * An invented member.
 *
 * @param joinedOn the day they sign up; they train from the next day on
 * @param leftOn the first day they no longer come
 */
record Person(Member member, LocalDate joinedOn, LocalDate leftOn, Habit habit, Visitor visitor) {

    boolean mayComeOn(LocalDate date) {
        return date.isAfter(joinedOn) && date.isBefore(leftOn);
    }
}
