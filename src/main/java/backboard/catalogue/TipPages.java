package backboard.catalogue;

import backboard.catalogue.TipLeaf.TipDraft;
import backboard.kiosk.Catalogue;
import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.library.Limits;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Tip;
import backboard.wall.FitCheck.Verdict;
import backboard.words.Words;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The way through the tips. UI thread. */
final class TipPages {

    private final Kiosk kiosk;
    private final Host host;
    private final Speech speech;
    private final Runnable back;
    private int first;

    TipPages(Kiosk kiosk, Host host, Speech speech, Runnable back) {
        this.kiosk = kiosk;
        this.host = host;
        this.speech = speech;
        this.back = back;
    }

    void open() {
        first = 0;
        list();
    }

    private void list() {
        host.whileHere(kiosk.catalogue(host.pass()), told -> told.ifPresentOrElse(this::list, host::home));
    }

    private void list(Catalogue catalogue) {
        host.turn(new TipsLeaf(speech, catalogue, first, back, (index, at) -> {
            first = at;
            tip(catalogue, TipDraft.of(catalogue, index, speech.foreign()));
        }));
    }

    private void tip(Catalogue catalogue, TipDraft draft) {
        Exercise beside = catalogue.exercises().get(0).in(speech.language());
        TipLeaf[] leaf = new TipLeaf[1];
        leaf[0] = new TipLeaf(speech, draft, beside, new TipLeaf.Way() {
            @Override
            public void text() {
                edit(
                        speech.original("catalogue.tip.text"),
                        false,
                        draft.text(),
                        "",
                        typed -> new Tip(typed, draft.source(), draft.verified()),
                        draft::withText);
            }

            @Override
            public void source() {
                edit(
                        speech.say("catalogue.tip.source"),
                        true,
                        draft.source(),
                        "",
                        typed -> new Tip(draft.text(), typed, draft.verified()),
                        draft::withSource);
            }

            @Override
            public void said() {
                edit(
                        speech.foreign().own(),
                        true,
                        draft.said(),
                        Language.ENGLISH.own() + ": " + draft.text(),
                        typed -> new Tip(typed, draft.source(), draft.verified()),
                        draft::withSaid);
            }

            private void edit(
                    String title,
                    boolean optional,
                    String text,
                    String other,
                    Function<String, Tip> as,
                    Function<String, TipDraft> changed) {
                host.turn(new TextLeaf(
                        speech,
                        title,
                        speech.say("catalogue.tips"),
                        text,
                        new TipSubject(as, beside, other, optional),
                        () -> tip(catalogue, draft),
                        typed -> tip(catalogue, changed.apply(typed))));
            }

            @Override
            public void verify() {
                tip(catalogue, draft.withVerified(!draft.verified()));
            }

            @Override
            public void save() {
                settle(catalogue, draft, false, leaf[0]);
            }

            @Override
            public void delete() {
                settle(catalogue, draft, true, leaf[0]);
            }

            @Override
            public void back() {
                list(catalogue);
            }
        });
        host.turn(leaf[0]);
    }

    private void settle(Catalogue catalogue, TipDraft draft, boolean delete, Leaf leaf) {
        List<Tip> tips = new ArrayList<>(catalogue.tips());
        Map<Language, Map<String, String>> said = new EnumMap<>(Language.class);
        catalogue.tipsSaid().forEach((language, texts) -> said.put(language, new HashMap<>(texts)));
        if (delete) {
            tips.remove(draft.index());
        } else if (draft.index() < 0) {
            tips.add(draft.tip());
        } else {
            tips.set(draft.index(), draft.tip());
        }
        if (!delete && !draft.said().isEmpty()) {
            said.computeIfAbsent(speech.foreign(), language -> new HashMap<>()).put(draft.text(), draft.said());
        }
        leaf.remark(speech.say("catalogue.saving"));
        host.whileHere(kiosk.submit(new Command.SaveTips(host.pass(), tips, said)), outcome -> {
            if (outcome instanceof Outcome.Refused no) {
                leaf.remark(no.why().in(Words.of(speech.language())));
            } else {
                list();
            }
        });
    }

    /** A text of a tip while it is typed; its source counts with it. */
    private record TipSubject(Function<String, Tip> as, Exercise exercise, String beside, boolean mayBeEmpty)
            implements TextLeaf.Subject {

        @Override
        public int most() {
            String one = "x";
            return Limits.TIP - Fit.length(as.apply(one).line()) + Fit.length(one);
        }

        @Override
        public Optional<Sample> sample(String text) {
            return Optional.of(Sample.of(as.apply(text), exercise));
        }

        @Override
        public Optional<Verdict> verdict(String text, State state, Dimension screen) {
            return Optional.of(Fit.of(state, screen, as.apply(text), exercise));
        }
    }
}
