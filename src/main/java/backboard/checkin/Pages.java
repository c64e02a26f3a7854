package backboard.checkin;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages in one language, each made when it is first opened: to make all of them takes longer than a frame, and whoever changes the language
 * looks at one. UI thread.
 */
final class Pages {

    private final Made<FindPage> find;
    private final Made<SearchPage> search;
    private final Made<SetPage> set;
    private final Made<JoinPage> join;
    private final Made<WelcomePage> welcome;
    private final Made<MePage> me;
    private final Made<CardPage> question;

    /** One page, from when it is first asked for. */
    private static final class Made<P extends Page> {

        private final Supplier<P> maker;
        private @Nullable P page;

        Made(Supplier<P> maker) {
            this.maker = maker;
        }

        P get() {
            P made = page;
            if (made == null) {
                made = maker.get();
                page = made;
            }
            return made;
        }
    }

    /**
     * @param host speaks the language of these pages for as long as they live
     * @param speaking says exercises in that language
     */
    Pages(Host host, Desk desk, Desk speaking, OneTap oneTap) {
        find = new Made<>(() -> new FindPage(host, desk, oneTap));
        search = new Made<>(() -> new SearchPage(host));
        set = new Made<>(() -> new SetPage(host, speaking));
        join = new Made<>(() -> new JoinPage(host, desk));
        welcome = new Made<>(() -> new WelcomePage(host, desk));
        me = new Made<>(() -> new MePage(host, desk));
        question = new Made<>(() -> new CardPage(host, desk));
    }

    /** Makes all of them now, as at the start of the program, where nobody waits for a frame. */
    Pages ready() {
        Stream.of(find, search, set, join, welcome, me, question).forEach(Made::get);
        return this;
    }

    FindPage find() {
        return find.get();
    }

    SearchPage search() {
        return search.get();
    }

    SetPage set() {
        return set.get();
    }

    JoinPage join() {
        return join.get();
    }

    WelcomePage welcome() {
        return welcome.get();
    }

    MePage me() {
        return me.get();
    }

    /** Whose a card is. */
    CardPage question() {
        return question.get();
    }
}
