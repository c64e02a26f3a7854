package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.training.Appearance;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** How somebody wants to appear: the choices, what the wall shows then, the language, and beside them what else the page is for. */
final class AppearPane extends ScreenPane {

    private static final long serialVersionUID = 1L;

    private final transient Manner manner;
    private final Ladder ladder;
    private final Languages languages;
    private final ScreenPane aside;
    private transient Optional<Guise> preview = Optional.empty();

    /** @param chosen takes what somebody wants to appear as */
    AppearPane(Host host, ScreenPane aside, Consumer<Appearance> chosen) {
        this.manner = host.manner();
        this.aside = aside;
        setName("appear");
        ladder = new Ladder(manner, chosen);
        languages = new Languages(host);
        Stream.of(ladder, languages, aside).forEach(this::add);
    }

    /**
     * @param member as the wall shows them now; a guest has only the language to choose
     * @param example what others see of this member at a step
     */
    void show(Guise member, Function<Appearance, String> example) {
        preview = Optional.of(member);
        ladder.show(member.appearance(), example);
        ladder.setVisible(!member.guest());
        aside.setVisible(!member.guest());
        repaint();
    }

    @Override
    protected void arrange(Sheet sheet) {
        AppearLayout layout = AppearLayout.of(sheet, manner);
        put(ladder, layout.ladder());
        put(languages, layout.languages());
        put(aside, layout.aside());
    }

    @Override
    protected void paint(Ink ink) {
        preview.ifPresent(member ->
                WallPreview.paint(ink, AppearLayout.of(ink.sheet(), manner).preview(), member, manner));
    }
}
