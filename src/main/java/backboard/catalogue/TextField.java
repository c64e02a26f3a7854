package backboard.catalogue;

import backboard.library.Limits;
import backboard.look.Role;
import backboard.training.Exercise;
import backboard.training.ExerciseBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One text of an exercise.
 *
 * @param index of the line, from 0, where there are several
 */
record TextField(Kind kind, int index) {

    /** A text, or several lines of the same kind. */
    enum Kind {
        NAME(Limits.NAME, 1, Set.of(Role.EXERCISE), true),
        SHORT(Limits.SHORT_NAME, 1, Set.of(Role.STATIONS), true),
        AKA(Limits.AKA, 0, Set.of(), true),
        CUE(Limits.CUE, 2, Set.of(Role.CUES, Role.LIT_CUE), true),
        BREATH(Limits.BREATH, 1, Set.of(Role.ASIDE), true),
        SETUP(Limits.CUE, 1, Set.of(Role.SET_UP), false),
        MISTAKE(Limits.CUE, 1, Set.of(Role.SAFETY), false),
        STOP(Limits.STOP, 1, Set.of(Role.SAFETY), false);

        private final int most;
        private final int least;
        private final Set<Role> roles;
        private final boolean moving;

        /**
         * @param least how many of them there must be
         * @param moving whether it is seen while people work, and not before
         */
        Kind(int most, int least, Set<Role> roles, boolean moving) {
            this.most = most;
            this.least = least;
            this.roles = roles;
            this.moving = moving;
        }

        boolean isMoving() {
            return moving;
        }

        Set<Role> roles() {
            return roles;
        }

        boolean isLines() {
            return this == CUE || this == SETUP || this == MISTAKE;
        }
    }

    /** Most characters. */
    int most() {
        return kind.most;
    }

    /** Whether it may be left out of this exercise. */
    boolean isOptional(Exercise of) {
        return kind == Kind.AKA || kind.isLines() && (index >= count(of) || count(of) > kind.least);
    }

    private int count(Exercise of) {
        return kind.isLines() ? lines(of).size() : 1;
    }

    /** Of an exercise: the lines there are and, where there is room, one more. */
    static List<TextField> of(Kind kind, Exercise exercise) {
        int lines = kind.isLines()
                ? Math.min(Limits.CUES, new TextField(kind, 0).lines(exercise).size() + 1)
                : 1;
        return IntStream.range(0, lines).mapToObj(i -> new TextField(kind, i)).toList();
    }

    /** All that an exercise has. */
    static List<TextField> present(Exercise exercise) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> of(kind, exercise).stream())
                .filter(field -> !field.in(exercise).isEmpty())
                .toList();
    }

    private List<String> lines(Exercise of) {
        return switch (kind) {
            case CUE -> of.cues();
            case SETUP -> of.setup();
            case MISTAKE -> of.mistakes();
            case NAME, SHORT, AKA, BREATH, STOP -> List.of();
        };
    }

    /** What it says; empty where there is none. */
    String in(Exercise of) {
        return switch (kind) {
            case NAME -> of.name();
            case SHORT -> of.shortName();
            case AKA -> of.aka();
            case BREATH -> of.breath();
            case STOP -> of.stop();
            case CUE, SETUP, MISTAKE -> index < lines(of).size() ? lines(of).get(index) : "";
        };
    }

    /** The exercise with another text here; an empty one takes a line away. */
    Exercise with(Exercise of, String text) {
        ExerciseBuilder change = ExerciseBuilder.of(of);
        return (switch (kind) {
                    case NAME -> change.name(text);
                    case SHORT -> change.shortName(text);
                    case AKA -> change.aka(text);
                    case BREATH -> change.breath(text);
                    case STOP -> change.stop(text);
                    case CUE -> change.cues(changed(of, text));
                    case SETUP -> change.setup(changed(of, text));
                    case MISTAKE -> change.mistakes(changed(of, text));
                })
                .build();
    }

    private List<String> changed(Exercise of, String text) {
        List<String> lines = new ArrayList<>(lines(of));
        if (index >= lines.size()) {
            return text.isEmpty()
                    ? List.copyOf(lines)
                    : Stream.concat(lines.stream(), Stream.of(text)).toList();
        }
        if (text.isEmpty()) {
            lines.remove(index);
        } else {
            lines.set(index, text);
        }
        return List.copyOf(lines);
    }

    /** Whether it fits into the cell of a station: no word is longer than the cell is wide. */
    boolean hasLongWord(String text) {
        return kind == Kind.SHORT
                && Arrays.stream(text.split(" ")).anyMatch(word -> word.length() > Limits.SHORT_NAME_WORD);
    }
}
