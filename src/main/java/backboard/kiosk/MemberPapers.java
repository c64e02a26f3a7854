package backboard.kiosk;

import backboard.exchange.ExchangeException;
import backboard.exchange.ExchangeFolder;
import backboard.exchange.ExchangeFolder.Listed;
import backboard.export.ExportException;
import backboard.export.MemberCsv;
import backboard.roster.ListMistakeException;
import backboard.roster.MemberList;
import backboard.store.Store;
import backboard.store.StoreException;
import backboard.training.Member;
import backboard.words.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists and exports of members in the exchange folder. Not for the store thread: a disk may take its time. */
final class MemberPapers {

    private static final Logger LOG = LoggerFactory.getLogger(MemberPapers.class);
    private static final int MOST_FILES = 100;

    private final Path dataFolder;
    private final ExchangeFolder exchange;

    MemberPapers(Path dataFolder, Path folder) {
        this.dataFolder = dataFolder;
        this.exchange = new ExchangeFolder(folder);
    }

    /** A list, or what is wrong with it. */
    record Paper(Optional<MemberList> list, Optional<Phrase> trouble) {

        private static Paper bad(Phrase trouble) {
            return new Paper(Optional.empty(), Optional.of(trouble));
        }
    }

    Path folder() {
        return exchange.path();
    }

    /** Newest first, without what was exported from here; empty if the folder cannot be read. */
    Optional<List<Listed>> lists() {
        try {
            return Optional.of(exchange.list("csv", MOST_FILES).stream()
                    .filter(file -> !MemberCsv.isExport(file.name()))
                    .toList());
        } catch (ExchangeException failed) {
            LOG.warn("the exchange folder was not read", failed);
            return Optional.empty();
        }
    }

    Paper read(String file) {
        try {
            return new Paper(
                    Optional.of(MemberList.read(exchange.read(file, MemberList.MOST_BYTES))), Optional.empty());
        } catch (ListMistakeException mistake) {
            return Paper.bad(mistake.phrase());
        } catch (ExchangeException failed) {
            return Paper.bad(phrase(failed));
        }
    }

    private static Phrase phrase(ExchangeException failed) {
        return Phrase.of("kiosk.exchange." + failed.trouble().key(), failed.file(), failed.number());
    }

    /**
     * Writes both files of a member, read from the store beside whoever writes it.
     *
     * @throws Refusal if that cannot be
     */
    void export(UUID id) {
        try (Store store = Store.openReadOnly(dataFolder)) {
            Member member = store.members().find(id).orElseThrow(() -> Refusal.of("member-gone"));
            MemberCsv.writePerson(store, member, exchange.placeFor(MemberCsv.personFile(number(member))));
            MemberCsv.writeSets(store, member, exchange.placeFor(MemberCsv.setsFile(number(member))));
        } catch (ExchangeException failed) {
            LOG.warn("a member was not exported", failed);
            throw new Refusal(phrase(failed));
        } catch (ExportException | StoreException failed) {
            LOG.warn("a member was not exported", failed);
            throw Refusal.of("not-exported");
        }
    }

    /** Takes away what was exported of somebody who is forgotten. */
    void forget(int number) {
        for (String file : List.of(MemberCsv.personFile(number), MemberCsv.setsFile(number))) {
            try {
                exchange.delete(file);
            } catch (ExchangeException failed) {
                LOG.warn("what was exported of a member who was erased is still there", failed);
            }
        }
    }

    static int number(Member member) {
        return member.number().orElse(0);
    }
}
