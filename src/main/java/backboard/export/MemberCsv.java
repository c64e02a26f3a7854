package backboard.export;

import backboard.store.Store;
import backboard.training.Member;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** All that is stored of one member, for the member. */
public final class MemberCsv {

    private static final List<String> HEADER = List.of("what", "value");

    private static final Pattern EXPORT = Pattern.compile("member-[0-9]+(-sets)?\\.csv");

    private MemberCsv() {}

    /** What the file is called that says who the member with this number is. */
    public static String personFile(int number) {
        return "member-" + number + ".csv";
    }

    /** Whether a file is called as one of a member's. */
    public static boolean isExport(String file) {
        return EXPORT.matcher(file).matches();
    }

    /** What the file with the member's sets is called. */
    public static String setsFile(int number) {
        return "member-" + number + "-sets.csv";
    }

    /**
     * Who it is: number, names, how they appear, body weight if they told it, cards.
     *
     * @throws ExportException with a sentence for the user if the target cannot be written
     */
    public static long writePerson(Store store, Member member, Path target) {
        return CsvFile.write(target, HEADER, file -> {
            file.accept(List.of("number", SetsCsv.cell(member.number())));
            file.accept(List.of("first name", member.firstName()));
            file.accept(List.of("last name", member.lastName()));
            file.accept(List.of("appears as", member.appearance().key()));
            file.accept(List.of("alias", member.alias()));
            store.members()
                    .bodyWeight(member.id())
                    .ifPresent(weight -> file.accept(List.of("body weight", weight.toString())));
            store.members().cards(member.id()).forEach(card -> file.accept(List.of("card", card)));
        });
    }

    /**
     * Every set of the member that stands, as {@link SetsCsv} writes them.
     *
     * @return how many there are
     * @throws ExportException with a sentence for the user if the target cannot be written
     */
    public static long writeSets(Store store, Member member, Path target) {
        return SetsCsv.write(store, target, set -> set.member().equals(member.id()));
    }
}
