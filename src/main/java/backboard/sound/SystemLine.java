package backboard.sound;

import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The sound device that this machine prefers. */
final class SystemLine implements Line {

    private static final int BUFFER_MS = 300;

    private final SourceDataLine line;

    private SystemLine(SourceDataLine line) {
        this.line = line;
    }

    /** Whether there is a device at all; opens nothing. */
    static boolean isThere() {
        try {
            return AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, Wave.FORMAT));
        } catch (RuntimeException | LinkageError broken) {
            return false;
        }
    }

    static Line open() throws LineUnavailableException {
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(Wave.FORMAT);
            line.open(Wave.FORMAT, Wave.bytes(BUFFER_MS));
            line.start();
            return new SystemLine(line);
        } catch (IllegalArgumentException | LinkageError noDevice) {
            throw (LineUnavailableException) new LineUnavailableException().initCause(noDevice);
        }
    }

    @Override
    public int capacity() {
        return line.getBufferSize();
    }

    @Override
    public int waiting() {
        return line.getBufferSize() - line.available();
    }

    @Override
    public int write(byte[] bytes, int from, int length) {
        return line.write(bytes, from, length);
    }

    @Override
    public void close() {
        line.close();
    }
}
