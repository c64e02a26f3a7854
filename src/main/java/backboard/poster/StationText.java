package backboard.poster;

import backboard.look.Face;
import backboard.look.Theme;
import backboard.look.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * What paper says of a station.
 *
 * @param aim how much to do, without a full stop
 * @param hints own times, effort, note, and where it goes on without rest; or empty
 * @param mistakes most common first
 * @param swaps easier and harder exercise, those there are
 */
record StationText(
        int number,
        String name,
        String aim,
        String hints,
        List<String> cues,
        List<String> mistakes,
        String stop,
        List<String> swaps) {

    private static final Type NAME = Type.of(Face.BOLD, 36, Theme.PRINT);
    private static final Type AIM = Type.of(Face.BOLD, 28, Theme.PRINT);
    private static final Type HINT = Type.of(Face.SEMI_BOLD, 24, Theme.PRINT_LOW);
    private static final Type CUE = Type.of(Face.MEDIUM, 25, Theme.PRINT);
    private static final Type SWAP = Type.of(Face.MEDIUM, 24, Theme.PRINT_LOW);
    private static final Type STOP = Type.of(Face.SEMI_BOLD, 24, Theme.PRINT);

    /** For the poster, with at most so many cues. */
    Stack brief(int cuesShown) {
        List<Para> paras = new ArrayList<>();
        head(paras);
        cues.stream().limit(cuesShown).forEach(cue -> paras.add(Para.point(cue, CUE, 4)));
        swaps(paras, 6);
        return new Stack(paras);
    }

    /** For its card. */
    Stack full() {
        List<Para> paras = new ArrayList<>();
        head(paras);
        cues.forEach(cue ->
                paras.add(Para.point(cue, CUE, paras.get(paras.size() - 1).bullet() ? 3 : 9)));
        for (int i = 0; i < mistakes.size(); i++) {
            paras.add(Para.of(mistakes.get(i), SWAP, i == 0 ? 9 : 1));
        }
        paras.add(Para.of(stop, STOP, 9));
        swaps(paras, 9);
        return new Stack(paras);
    }

    private void swaps(List<Para> paras, double before) {
        for (int i = 0; i < swaps.size(); i++) {
            paras.add(Para.of(swaps.get(i), SWAP, i == 0 ? before : 1));
        }
    }

    private void head(List<Para> paras) {
        paras.add(Para.of(name, NAME, 0));
        paras.add(Para.of(aim, AIM, 1));
        if (!hints.isEmpty()) {
            paras.add(Para.of(hints, HINT, 2));
        }
    }
}
