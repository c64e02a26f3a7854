package backboard.catalogue;

import backboard.kiosk.Catalogue;
import backboard.training.Level;
import backboard.training.Pattern;
import backboard.training.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One of the things to filter by. */
enum FilterPart {
    MARK,
    PATTERN,
    REGION,
    LEVEL,
    EQUIPMENT;

    String id() {
        return "catalogue-by-" + name().toLowerCase(Locale.ROOT);
    }

    /** What is chosen. */
    String value(Speech speech, Filter filter, Gear gear) {
        String any = speech.say("catalogue.any");
        return switch (this) {
            case MARK -> speech.name("catalogue.mark.", filter.mark());
            case PATTERN ->
                filter.pattern()
                        .map(one -> speech.name("catalogue.pattern.", one))
                        .orElse(any);
            case REGION ->
                filter.region()
                        .map(one -> speech.name("catalogue.region.", one))
                        .orElse(any);
            case LEVEL ->
                filter.level().map(one -> speech.name("catalogue.level.", one)).orElse(any);
            case EQUIPMENT -> filter.equipment().map(gear::name).orElse(any);
        };
    }

    private List<Filter> options(Filter now, Gear gear) {
        List<Filter> options = new ArrayList<>();
        if (this == MARK) {
            Arrays.stream(Filter.Mark.values())
                    .forEach(mark -> options.add(
                            new Filter(now.search(), mark, now.pattern(), now.region(), now.level(), now.equipment())));
            return options;
        }
        options.add(with(now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        switch (this) {
            case PATTERN ->
                Arrays.stream(Pattern.values())
                        .forEach(one -> options.add(
                                with(now, Optional.of(one), Optional.empty(), Optional.empty(), Optional.empty())));
            case REGION ->
                Arrays.stream(Region.values())
                        .forEach(one -> options.add(
                                with(now, Optional.empty(), Optional.of(one), Optional.empty(), Optional.empty())));
            case LEVEL ->
                Arrays.stream(Level.values())
                        .forEach(one -> options.add(
                                with(now, Optional.empty(), Optional.empty(), Optional.of(one), Optional.empty())));
            default ->
                gear.words()
                        .forEach(one -> options.add(
                                with(now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(one))));
        }
        return options;
    }

    /** The filter with this part as given and the others as they are. */
    private Filter with(
            Filter now,
            Optional<Pattern> pattern,
            Optional<Region> region,
            Optional<Level> level,
            Optional<String> equipment) {
        return new Filter(
                now.search(),
                now.mark(),
                this == PATTERN ? pattern : now.pattern(),
                this == REGION ? region : now.region(),
                this == LEVEL ? level : now.level(),
                this == EQUIPMENT ? equipment : now.equipment());
    }

    Leaf leaf(Speech speech, Catalogue catalogue, Filter now, Runnable back, Consumer<Filter> chosen) {
        Gear gear = Gear.of(catalogue, speech.language());
        List<Filter> filters = options(now, gear);
        List<ChoiceLeaf.Option<Filter>> options = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            options.add(new ChoiceLeaf.Option<>(
                    "catalogue-option-" + i, value(speech, filters.get(i), gear), filters.get(i)));
        }
        return new ChoiceLeaf<>(
                speech,
                speech.name("catalogue.filter.", this),
                speech.say("catalogue.filter.line"),
                ChoiceLeaf.Kind.single(),
                options,
                Set.of(now),
                back,
                some -> chosen.accept(some.iterator().next()));
    }
}
