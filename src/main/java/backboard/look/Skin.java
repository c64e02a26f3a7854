package backboard.look;

import com.formdev.flatlaf.FlatDarkLaf;
import java.util.Map;
import javax.swing.UIManager;

/** Puts FlatLaf on in our colours. */
public final class Skin {

    private Skin() {}

    /** Once, before the first component is made. */
    public static void install() {
        FlatDarkLaf.setGlobalExtraDefaults(Map.of(
                "@background", hex(Theme.BG.getRGB()),
                "@foreground", hex(Theme.HI.getRGB()),
                "@accentColor", hex(Theme.REST.getRGB())));
        FlatDarkLaf.setup();
        UIManager.put("defaultFont", Face.FORM.at(24));
        UIManager.put("Component.arc", 14);
        UIManager.put("Button.arc", 14);
        UIManager.put("TextComponent.arc", 14);
    }

    private static String hex(int rgb) {
        return String.format("#%06X", rgb & 0xFFFFFF);
    }
}
