package backboard.staff;

import backboard.editor.EditorPanel;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Sheet;
import java.awt.event.KeyEvent;

/** The editor of the days' circuits, which needs the whole screen and has its own ways back. */
final class EditorPage extends StaffPage {

    private static final long serialVersionUID = 1L;

    private final EditorPanel editor;

    EditorPage(String title, EditorPanel editor) {
        super("staff-editor", title, "", title, () -> {});
        this.editor = editor;
        add(editor);
    }

    @Override
    boolean fillsScreen() {
        return true;
    }

    @Override
    void show(State state) {
        editor.show(state);
    }

    @Override
    boolean typed(KeyEvent key) {
        return editor.typed(key);
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(editor, sheet.area());
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        // The editor is all there is.
    }

    @Override
    protected void paint(Ink ink) {
        // The editor covers everything.
    }
}
