package backboard.store;

import backboard.training.LoggedSet;
import backboard.training.Member;
import java.nio.file.Path;

/**
 * A program that logs sets and acknowledges each on its own line, with its id, once the store has returned. Arguments: the data folder and
 * how many sets; usually it is killed before it is through.
 */
final class LogsSets {

    static final String READY = "ready";

    private LogsSets() {}

    public static void main(String[] arguments) {
        int sets = Integer.parseInt(arguments[1]);
        try (Store store = Store.open(Path.of(arguments[0]))) {
            acknowledge(READY);
            Member member = store.members().all().get(0);
            for (int i = 0; i < sets; i++) {
                LoggedSet set = Samples.set(member, "lat-pulldown", Samples.NOON.plusSeconds(i));
                store.log(set, Samples.ZONE, set.at());
                acknowledge(set.id().toString());
            }
        }
    }

    private static void acknowledge(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
