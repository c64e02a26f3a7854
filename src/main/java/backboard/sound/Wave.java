package backboard.sound;

import javax.sound.sampled.AudioFormat;

/** Signals as samples. */
final class Wave {

    static final int RATE = 44_100;
    /** Two channels with the same sound, because many screens refuse one. */
    static final int FRAME_BYTES = 4;

    static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 2, true, false);

    /** Long enough that a note begins and ends without a click. */
    private static final int FADE_FRAMES = RATE / 200;

    /** A third harmonic of this share flattens the peaks; small speakers and noisy rooms swallow a pure sine. */
    private static final double THIRD = .25;

    /** Peak of {@code sin x + THIRD · sin 3x}, where {@code cos² x = 5/12}. */
    private static final double PEAK = Math.sqrt(7 / 12.0) * (1 + THIRD * (3 - 4 * 7 / 12.0));

    /** Of full scale at 100 percent, so that a device that filters does not clip. */
    private static final double HEADROOM = .8;

    private Wave() {}

    static int bytes(int milliseconds) {
        return RATE * milliseconds / 1000 * FRAME_BYTES;
    }

    /**
     * The samples of a signal in {@link #FORMAT}.
     *
     * @param volume 0–100 percent of the amplitude
     */
    static byte[] of(Signal signal, int volume) {
        byte[] wave = new byte
                [signal.notes().stream()
                        .mapToInt(note -> bytes(note.milliseconds()))
                        .sum()];
        int at = 0;
        for (Note note : signal.notes()) {
            if (!note.isSilence()) {
                write(note, volume, wave, at);
            }
            at += bytes(note.milliseconds());
        }
        return wave;
    }

    private static void write(Note note, int volume, byte[] wave, int from) {
        int frames = bytes(note.milliseconds()) / FRAME_BYTES;
        double top = Short.MAX_VALUE * HEADROOM / PEAK * volume / 100;
        for (int i = 0; i < frames; i++) {
            double edge = Math.min(1, Math.min(i, frames - 1 - i) / (double) FADE_FRAMES);
            double angle = 2 * Math.PI * note.hertz() * i / RATE;
            int level = (int) ((Math.sin(angle) + THIRD * Math.sin(3 * angle)) * edge * top);
            for (int channel = 0; channel < 2; channel++) {
                int at = from + i * FRAME_BYTES + 2 * channel;
                wave[at] = (byte) level;
                wave[at + 1] = (byte) (level >> 8);
            }
        }
    }
}
