package backboard.kiosk;

import backboard.roster.MemberList;
import backboard.settings.WallView;
import backboard.training.Appearance;
import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.Control;
import backboard.training.DayKind;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Repeat;
import backboard.training.StaffRole;
import backboard.training.Tip;
import backboard.training.Weight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A change somebody asks for. What carries an id, made at the tap, is carried out once however often it is sent. */
public sealed interface Command {

    /** The same said again so soon is one tap of a nervous finger. */
    Duration DOUBLE_TAP = Duration.ofMillis(600);

    /**
     * Start the day's circuit as a class now.
     *
     * @param pass of who does it; a gym may ask for one
     */
    record StartClass(UUID id, Optional<UUID> pass) implements Command {

        /** Where nobody has to say who they are. */
        public StartClass(UUID id) {
            this(id, Optional.empty());
        }
    }

    /**
     * Steer the running class.
     *
     * @param pass as in {@link StartClass}
     */
    record Steer(Control control, Optional<UUID> pass) implements Command {

        /** Where nobody has to say who they are. */
        public Steer(Control control) {
            this(control, Optional.empty());
        }
    }

    /** Show the circuit so, and count rounds so, until it is switched again or the program starts again. */
    record ShowView(WallView view) implements Command {}

    /** What concerns sets: answered at once, so that nobody waits for the charts. */
    sealed interface OfSets extends Command {}

    /** What people at check-in do for themselves. */
    sealed interface OfPeople extends Command {}

    /**
     * Log a set.
     *
     * @param station the 1-based station of the circuit on the wall where it was done; empty for any other exercise
     */
    record LogSet(UUID id, UUID member, String exerciseId, Effort effort, OptionalInt station) implements OfSets {}

    /**
     * Log a set as it is most likely, with the numbers of the last one or with the plan's, unless it is one to ask about.
     *
     * @param station as in {@link LogSet}
     */
    record TapSet(UUID id, UUID member, String exerciseId, OptionalInt station) implements OfSets {}

    /**
     * Correct one of the member's own sets of today.
     *
     * @param id of the correction itself
     * @param exerciseId what it was instead; empty leaves it as it is
     */
    record EditSet(UUID id, UUID member, UUID set, Effort effort, Optional<String> exerciseId) implements OfSets {

        /** Of the same exercise. */
        public EditSet(UUID id, UUID member, UUID set, Effort effort) {
            this(id, member, set, effort, Optional.empty());
        }
    }

    /**
     * Take back one of the member's own sets of today.
     *
     * @param id of the undo itself
     */
    record UndoSet(UUID id, UUID member, UUID set) implements OfSets {}

    /**
     * Become a member.
     *
     * @param firstName 1–40 characters
     * @param lastName 0–40 characters, often an initial
     * @param alias 1–20 characters where the appearance is an alias, else not looked at
     */
    record Join(UUID id, String firstName, String lastName, Appearance appearance, String alias) implements OfPeople {}

    /**
     * Change how a member appears on screens that others can see.
     *
     * @param alias as in {@link Join}
     */
    record Appear(UUID member, Appearance appearance, String alias) implements OfPeople {}

    /**
     * Make a card a member's own.
     *
     * @param card 6–32 capital letters and digits, as the reader types them
     */
    record LinkCard(UUID member, String card) implements OfPeople {}

    /**
     * Tell what a member weighs, for that member's own estimates, or take it back.
     *
     * @param bodyWeight 20–400 kg in steps of 0.1; empty to take it back
     */
    record Weigh(UUID member, Optional<Weight> bodyWeight) implements OfPeople {}

    /** Train today without an account. */
    record JoinAsGuest(UUID id) implements OfPeople {}

    /** What concerns the staff itself. Those with a PIN take a moment, in which everything else is carried out. */
    sealed interface OfStaff extends Command {}

    /** Be let in as one of the staff. */
    record Unlock(UUID staff, Pin pin) implements OfStaff {}

    /** Be one of the staff no longer, until the PIN is typed again. */
    record Lock(UUID pass) implements OfStaff {}

    /**
     * Take somebody into service; a manager's task. Where there is no manager, whoever is first becomes one, and is let in.
     *
     * @param pass of a manager, where there is one
     * @param name 1–40 characters
     */
    record AddStaff(UUID id, Optional<UUID> pass, String name, StaffRole role, Pin pin) implements OfStaff {}

    /** Give somebody another PIN: a manager to anyone, everybody to themselves. */
    record ChangePin(UUID pass, UUID staff, Pin pin) implements OfStaff {}

    /** Take somebody out of service; a manager's task. The last manager stays. */
    record RetireStaff(UUID pass, UUID staff) implements OfStaff {}

    /** What concerns the plan of the gym's days; for the staff. */
    sealed interface OfPlan extends Command {

        /** Of who does it. */
        UUID pass();
    }

    /** Keep what somebody has begun for a date, in place of what was kept for it before. */
    record SaveDraft(UUID pass, LocalDate day, Circuit circuit) implements OfPlan {}

    /** Forget what somebody has begun for a date. */
    record DropDraft(UUID pass, LocalDate day) implements OfPlan {}

    /**
     * Make this the plan of a date; its draft is gone then.
     *
     * @param day today or later
     * @param circuit of a day that has one, else empty
     * @param boundary where a class that runs goes over to it, if it is for today
     */
    record Publish(
            UUID id,
            UUID pass,
            LocalDate day,
            Repeat repeat,
            DayKind kind,
            Optional<Circuit> circuit,
            Boundary boundary)
            implements OfPlan {}

    /**
     * Publish several days: all of them or, if one is refused, none.
     *
     * @param days with this pass
     */
    record PublishAll(UUID pass, List<Publish> days) implements OfPlan {

        public PublishAll {
            days = List.copyOf(days);
        }
    }

    /** Keep a circuit to plan other days with; one of the same name is replaced. */
    record SaveTemplate(UUID id, UUID pass, Circuit circuit) implements OfPlan {}

    /**
     * Say that a piece of equipment is out of order, or works again.
     *
     * @param equipment a word of the files
     */
    record MarkEquipment(UUID pass, String equipment, boolean outOfOrder) implements OfPlan {}

    /** What a manager does for members. */
    sealed interface OfMembers extends Command {

        /** Of the manager. */
        UUID pass();
    }

    /**
     * Add somebody, of whom others see no more than a colour until they say so themselves.
     *
     * @param firstName 1–40 characters
     * @param lastName 0–40 characters
     */
    record AddMember(UUID id, UUID pass, String firstName, String lastName) implements OfMembers {}

    /** Correct a name; the lengths are those of {@link AddMember}. */
    record RenameMember(UUID pass, UUID member, String firstName, String lastName) implements OfMembers {}

    /**
     * Change how a member appears, because the member wants it so.
     *
     * @param alias as in {@link Join}
     */
    record ShowMember(UUID pass, UUID member, Appearance appearance, String alias) implements OfMembers {}

    /**
     * Make a card, which is nobody else's, a member's own.
     *
     * @param card as somebody typed it or a reader read it
     */
    record GiveCard(UUID pass, UUID member, String card) implements OfMembers {}

    /** Make a card nobody's. */
    record TakeCard(UUID pass, UUID member, String card) implements OfMembers {}

    /** Write all that is stored of a member to the exchange folder. */
    record ExportMember(UUID pass, UUID member) implements OfMembers {}

    /**
     * Make two members one, because they are one person. What the other was called is forgotten.
     *
     * @param stays whose sets all are then
     * @param goes who is erased
     * @param theirName whether the name of who goes holds
     * @param theirNumber whether the number of who goes holds
     */
    record MergeMembers(UUID pass, UUID stays, UUID goes, boolean theirName, boolean theirNumber)
            implements OfMembers {}

    /** Forget who a member is; the sets stay in the gym's totals and are nobody's. */
    record EraseMember(UUID pass, UUID member) implements OfMembers {}

    /** Add everybody of a list who is new: all or, while a line is wrong, nobody. */
    record ImportMembers(UUID pass, MemberList list) implements OfMembers {}

    /** Copy all that is remembered; for the staff. Taps do not wait meanwhile. */
    record BackUp(UUID pass) implements Command {}

    /**
     * Put a copy in place of all that is remembered; a manager's task, and not while a class runs. Everybody is locked out then.
     *
     * @param name of one of the copies, see {@link Condition#copies}
     */
    record Restore(UUID pass, String name) implements Command {}

    /** What concerns the gym's own exercises and tips; for the staff. Takes a moment, in which everything else is carried out. */
    sealed interface OfLibrary extends Command {

        /** Of who does it. */
        UUID pass();
    }

    /**
     * Keep an exercise from now on as it is here; a running class keeps what it has.
     *
     * @param exercise in English; the id of a new one follows from its name
     * @param said in other languages; where nothing differs from English, and in a language that is left out, there are no words for it
     */
    record SaveExercise(UUID pass, Exercise exercise, Map<Language, Exercise> said, boolean isNew)
            implements OfLibrary {}

    /** Delete the gym's own exercise, or the gym's own in place of a shipped one, which then counts again. */
    record DeleteExercise(UUID pass, String exerciseId) implements OfLibrary {}

    /**
     * Keep these lines for the wall in place of all others.
     *
     * @param tips in English, also those that are not to be shown
     * @param said in other languages, by the English text
     */
    record SaveTips(UUID pass, List<Tip> tips, Map<Language, Map<String, String>> said) implements OfLibrary {}
}
