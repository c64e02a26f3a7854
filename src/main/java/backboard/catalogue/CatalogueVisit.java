package backboard.catalogue;

import backboard.kiosk.Catalogue;
import backboard.kiosk.Catalogue.Entry;
import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.library.Limits;
import backboard.library.OwnAssets.Origin;
import backboard.training.Exercise;
import backboard.training.ExerciseBuilder;
import backboard.training.Language;
import backboard.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** The way from page to page. What is begun is kept here until it is saved or dropped, also while the screen is locked. UI thread. */
public final class CatalogueVisit {

    /** Under what a new exercise is kept, which has no id yet. */
    private static final String NEW = "";

    private final Kiosk kiosk;
    private final Host host;
    private final Speech speech;
    private final Map<String, Draft> begun = new HashMap<>();
    private final TipPages tips;
    private Filter filter = Filter.NONE;
    private int first;

    public CatalogueVisit(Kiosk kiosk, Host host) {
        this.kiosk = kiosk;
        this.host = host;
        this.speech = new Speech(kiosk.settings().language());
        this.tips = new TipPages(kiosk, host, speech, this::list);
    }

    /** At the list of all exercises. */
    public void open() {
        filter = Filter.NONE;
        first = 0;
        list();
    }

    private void list() {
        read(this::list);
    }

    private void read(Consumer<Catalogue> receiver) {
        host.whileHere(kiosk.catalogue(host.pass()), told -> told.ifPresentOrElse(receiver, host::home));
    }

    private void list(Catalogue catalogue) {
        host.turn(new ListLeaf(speech, catalogue, filter, first, begun.keySet(), new ListLeaf.Way() {
            @Override
            public void open(Entry entry, Filter now, int at) {
                filter = now;
                first = at;
                exercise(catalogue, begun.computeIfAbsent(entry.english().id(), id -> Draft.of(entry)), "");
            }

            @Override
            public void choose(FilterPart part, Filter now) {
                filter = now;
                first = 0;
                host.turn(part.leaf(speech, catalogue, now, () -> list(catalogue), chosen -> {
                    filter = chosen;
                    list(catalogue);
                }));
            }

            @Override
            public void add() {
                Draft kept = begun.get(NEW);
                if (kept == null) {
                    like(catalogue);
                } else {
                    exercise(catalogue, kept, "");
                }
            }

            @Override
            public void tips() {
                tips.open();
            }

            @Override
            public void back() {
                host.home();
            }
        }));
    }

    // ---- a new one

    private void like(Catalogue catalogue) {
        List<ChoiceLeaf.Option<Exercise>> options = catalogue.exercises().stream()
                .map(entry -> new ChoiceLeaf.Option<>(
                        "catalogue-like-" + entry.english().id(),
                        entry.in(speech.language()).name(),
                        entry.english()))
                .toList();
        host.turn(new ChoiceLeaf<>(
                speech,
                speech.say("catalogue.new"),
                speech.say("catalogue.like"),
                ChoiceLeaf.Kind.single(),
                options,
                Set.of(),
                () -> list(catalogue),
                chosen -> name(catalogue, chosen.iterator().next())));
    }

    private void name(Catalogue catalogue, Exercise like) {
        Exercise blank =
                ExerciseBuilder.of(like).id(NEW).name("").shortName("").aka("").build();
        Draft draft = Draft.like(blank);
        text(draft, speech.language(), new TextField(TextField.Kind.NAME, 0), () -> like(catalogue), () -> {
            String typed = draft.english().name();
            draft.write(Language.ENGLISH, new TextField(TextField.Kind.SHORT, 0), shortened(typed));
            begun.put(NEW, draft);
            exercise(catalogue, draft, "");
        });
    }

    /** As many words as have room in the cell of a station. */
    private static String shortened(String name) {
        String text = "";
        for (String word : name.split(" ")) {
            String longer = text.isEmpty() ? word : text + " " + word;
            if (longer.length() > Limits.SHORT_NAME || word.length() > Limits.SHORT_NAME_WORD) {
                break;
            }
            text = longer;
        }
        return text.isEmpty() ? name.substring(0, Math.min(name.length(), Limits.SHORT_NAME_WORD)) : text;
    }

    // ---- one exercise

    private void exercise(Catalogue catalogue, Draft draft, String remark) {
        exercise(catalogue, draft, ExerciseLeaf.Tab.CUES, remark);
    }

    private void exercise(Catalogue catalogue, Draft draft, ExerciseLeaf.Tab tab, String remark) {
        ExerciseLeaf[] leaf = new ExerciseLeaf[1];
        SettingPages settings = new SettingPages(
                speech, catalogue, draft, host::turn, () -> exercise(catalogue, draft, leaf[0].tab(), ""));
        leaf[0] = new ExerciseLeaf(speech, draft, tab, settings, new ExerciseLeaf.Way() {
            @Override
            public void text(TextField field) {
                Runnable here = () -> exercise(catalogue, draft, leaf[0].tab(), "");
                CatalogueVisit.this.text(draft, speech.language(), field, here, here);
            }

            @Override
            public void words() {
                CatalogueVisit.this.words(catalogue, draft, 0);
            }

            @Override
            public void save() {
                settle(
                        new Command.SaveExercise(host.pass(), draft.english(), draft.said(), draft.isNew()),
                        draft,
                        leaf[0]);
            }

            @Override
            public void drop() {
                begun.values().remove(draft);
                list();
            }

            @Override
            public void delete() {
                sure(catalogue, draft);
            }

            @Override
            public void back() {
                if (!draft.isChanged()) {
                    begun.values().remove(draft);
                }
                list();
            }
        });
        host.turn(leaf[0]);
        leaf[0].remark(remark);
    }

    private void settle(Command command, Draft draft, Leaf leaf) {
        leaf.remark(speech.say("catalogue.saving"));
        host.whileHere(kiosk.submit(command), outcome -> {
            if (outcome instanceof Outcome.Refused no) {
                leaf.remark(no.why().in(Words.of(speech.language())));
            } else {
                begun.values().remove(draft);
                list();
            }
        });
    }

    private void sure(Catalogue catalogue, Draft draft) {
        boolean shipped = draft.origin() == Origin.CHANGED;
        ChoiceLeaf<?>[] leaf = new ChoiceLeaf<?>[1];
        ChoiceLeaf<Boolean> ask = new ChoiceLeaf<>(
                speech,
                speech.say(
                        shipped ? "catalogue.shipped.sure" : "catalogue.delete.sure",
                        draft.in(speech.language()).name()),
                speech.say(shipped ? "catalogue.shipped.line" : "catalogue.delete.line"),
                ChoiceLeaf.Kind.single(),
                List.of(new ChoiceLeaf.Option<>(
                        "catalogue-yes",
                        speech.say(shipped ? "catalogue.shipped.yes" : "catalogue.delete.yes"),
                        Boolean.TRUE)),
                Set.of(),
                () -> exercise(catalogue, draft, ""),
                yes -> settle(
                        new Command.DeleteExercise(host.pass(), draft.english().id()),
                        draft,
                        Objects.requireNonNull(leaf[0])));
        leaf[0] = ask;
        host.turn(ask);
    }

    private void text(Draft draft, Language language, TextField field, Runnable back, Runnable done) {
        boolean isMissing =
                !draft.isSaid(language, field) && !field.in(draft.english()).isEmpty();
        String other = language == Language.ENGLISH ? "" : Language.ENGLISH.own() + ": " + field.in(draft.english());
        host.turn(new TextLeaf(
                speech,
                speech.field(field),
                draft.in(speech.language()).name() + (language == speech.language() ? "" : " · " + language.own()),
                isMissing ? "" : field.in(draft.in(language)),
                new FieldSubject(field, draft.in(language), other, isMissing),
                back,
                typed -> {
                    // What is missing may stay so; it is no line to take away.
                    if (!isMissing || !typed.isEmpty()) {
                        draft.write(language, field, typed);
                    }
                    done.run();
                }));
    }

    private void words(Catalogue catalogue, Draft draft, int at) {
        WordsLeaf[] leaf = new WordsLeaf[1];
        leaf[0] = new WordsLeaf(speech, draft, at, () -> exercise(catalogue, draft, ""), field -> {
            Runnable here = () -> words(catalogue, draft, leaf[0].first());
            text(draft, speech.foreign(), field, here, here);
        });
        host.turn(leaf[0]);
    }
}
