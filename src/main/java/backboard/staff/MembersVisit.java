package backboard.staff;

import backboard.kiosk.Command;
import backboard.kiosk.MemberFile;
import backboard.look.TouchButton.Rank;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A manager's way through the members: found, added, and the page of one. UI thread. */
final class MembersVisit {

    private final Inside inside;
    private final Runnable home;
    private final MemberVisit one;
    private final ImportVisit lists;
    /** Kept so that whoever comes back finds what was searched for. */
    private @Nullable MembersPage page;

    MembersVisit(Inside inside, Runnable home) {
        this.inside = inside;
        this.home = home;
        this.one = new MemberVisit(inside, this::list, this::choose);
        this.lists = new ImportVisit(inside, this::list);
    }

    /** From the beginning. */
    void open() {
        page = null;
        list();
    }

    /** Nobody is in any more: no name stays. */
    void leave() {
        page = null;
    }

    private void list() {
        MembersPage here = page;
        if (here == null) {
            here = new MembersPage(
                    inside.heading(inside.say("staff.members"), inside.say("staff.members.line"), home),
                    inside.words(),
                    List.of(
                            inside.button("member-add", "staff.members.add", Rank.PRIMARY, this::add),
                            inside.button("member-import", "staff.members.import", Rank.PLAIN, lists::open)),
                    this::shownAs,
                    file -> one.open(file.id()));
            here.takeCards(this::find);
            page = here;
        }
        fill(here);
    }

    private void fill(MembersPage here) {
        here.remark("");
        inside.way().turn(here);
        inside.way().whileHere(inside.kiosk().members().all(inside.pass().get()), files -> {
            here.show(files.orElse(List.of()));
            if (files.isEmpty()) {
                here.remark(inside.say("staff.members.unknown"));
            }
        });
    }

    /** Whose card it is, if it is somebody's. */
    private void find(String card) {
        MembersPage here = page;
        inside.way()
                .whileHere(
                        inside.kiosk().holder(card),
                        holder -> holder.flatMap(found -> found.guise())
                                .ifPresentOrElse(guise -> one.open(guise.id()), () -> {
                                    if (here != null) {
                                        here.remark(inside.say("staff.members.no-card"));
                                    }
                                }));
    }

    private String shownAs(MemberFile file) {
        return MemberVisit.shownAs(inside.words(), file);
    }

    /** Somebody else than this member, to be handed on. */
    private void choose(MemberFile but, Runnable back, Consumer<UUID> chosen) {
        MembersPage others = new MembersPage(
                inside.heading(inside.say("staff.merge.choose", but.fullName()), inside.say("staff.merge.line"), back),
                inside.words(),
                List.of(),
                this::shownAs,
                file -> chosen.accept(file.id()));
        inside.way().turn(others);
        inside.way()
                .whileHere(
                        inside.kiosk().members().all(inside.pass().get()),
                        files -> others.show(files.orElse(List.of()).stream()
                                .filter(file -> !file.id().equals(but.id()))
                                .toList()));
    }

    private void add() {
        UUID id = inside.kiosk().newId();
        NamePage[] names = new NamePage[1];
        names[0] = MemberVisit.namePage(
                inside,
                inside.heading(inside.say("staff.members.add"), inside.say("staff.members.add.line"), this::list),
                "",
                "",
                typed -> inside.settle(
                        new Command.AddMember(id, inside.pass().get(), typed.get(0), typed.get(1)),
                        names[0]::remark,
                        done -> one.open(id)));
        inside.way().turn(names[0]);
    }
}
