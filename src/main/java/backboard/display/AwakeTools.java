package backboard.display;

import java.util.List;
import java.util.Locale;

/**
 * The programs of a system that hold off its screen saver and power saving.
 *
 * @param holders each holds for as long as it runs, and ends with this program: when its input ends, or because it watches for that
 * @param beats each counts as a touch by somebody; for systems on which only that helps
 */
record AwakeTools(List<Tool> holders, List<Tool> beats) {

    /** A program and its arguments. */
    record Tool(String program, List<String> arguments) {

        private static Tool of(String program, String... arguments) {
            return new Tool(program, List.of(arguments));
        }
    }

    /** Leaves the system alone. */
    static final AwakeTools NONE = new AwakeTools(List.of(), List.of());

    /** ES_CONTINUOUS, ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED, held by the thread until the input ends. */
    private static final String SET_EXECUTION_STATE = "$k = Add-Type -Name K -Namespace W -PassThru -MemberDefinition "
            + "'[DllImport(\"kernel32.dll\")] public static extern uint SetThreadExecutionState(uint flags);'; "
            + "$k::SetThreadExecutionState([uint32]\"0x80000003\") | Out-Null; [Console]::In.ReadToEnd() | Out-Null";

    private static final String WHY = "The gym is open";

    /**
     * Of a system.
     *
     * @param name as in the system property {@code os.name}
     * @param pid of this program
     */
    static AwakeTools of(String name, long pid) {
        String system = name.toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return new AwakeTools(
                    List.of(Tool.of(
                            "powershell.exe", "-NoProfile", "-NonInteractive", "-Command", SET_EXECUTION_STATE)),
                    List.of());
        }
        if (system.contains("mac")) {
            return new AwakeTools(
                    List.of(Tool.of("caffeinate", "-d", "-i", "-u", "-w", String.valueOf(pid))), List.of());
        }
        // Each of the first three runs cat, which ends when its input ends. None of them reaches the X server's own
        // screen saver.
        return new AwakeTools(
                List.of(
                        Tool.of(
                                "systemd-inhibit",
                                "--what=idle:sleep",
                                "--who=Backboard",
                                "--why=" + WHY,
                                "--mode=block",
                                "cat"),
                        Tool.of(
                                "gnome-session-inhibit",
                                "--app-id",
                                "Backboard",
                                "--reason",
                                WHY,
                                "--inhibit",
                                "idle:suspend",
                                "cat"),
                        Tool.of("kde-inhibit", "--power", "--screenSaver", "cat")),
                List.of(Tool.of("xset", "s", "reset")));
    }
}
