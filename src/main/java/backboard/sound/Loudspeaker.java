package backboard.sound;

import backboard.training.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** The sound device and the voice of a machine. Each has a thread of its own, which begins when it is first needed. */
final class Loudspeaker implements Output {

    private final Tones tones;
    private final Voice voice;

    Loudspeaker(Line.Source source, Voice voice) {
        this.tones = new Tones(source);
        this.voice = voice;
    }

    static Loudspeaker ofThisMachine() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return new Loudspeaker(
                SystemLine::open,
                new Voice(() -> VoiceProgram.find(System.getProperty("os.name"), path), Voice.LONGEST));
    }

    @Override
    public void ready(Instant at) {
        tones.ready(at);
    }

    @Override
    public void play(Signal signal, int volume, Instant at) {
        tones.play(signal, volume, at);
    }

    @Override
    public void say(String words, Language language, int volume, Duration after, Instant at) {
        voice.say(words, language, volume, after, at);
    }

    @Override
    public Health health() {
        Feed.Condition condition = tones.condition();
        return new Health(condition.device(), condition.since(), condition.fault(), voice.program(), voice.fault());
    }

    @Override
    public void close() {
        tones.close();
        voice.close();
    }
}
