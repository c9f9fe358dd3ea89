package explainer.output;

import explainer.base.Checksum;
import explainer.base.Fingerprint;
import explainer.base.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

/** One file of the built site: its bytes, or how to make them. */
public final class Output {
    private final SitePath path;
    private final String key;
    private final String madeBy;
    private final Supplier<byte[]> work;
    private final boolean isNamedByKey;
    private byte[] content;

    private Output(
            SitePath path, String key, String madeBy, byte[] content, Supplier<byte[]> work, boolean isNamedByKey) {
        this.path = Objects.requireNonNull(path);
        this.key = Objects.requireNonNull(key);
        this.madeBy = Objects.requireNonNull(madeBy);
        this.content = content;
        this.work = work;
        this.isNamedByKey = isNamedByKey;
    }

    /** @param content handed over, not copied: nobody changes it afterwards */
    public static Output of(SitePath path, byte[] content, String madeBy) {
        return new Output(path, keyOf(content), madeBy, content, null, false);
    }

    public static Output of(SitePath path, String text, String madeBy) {
        return of(path, text.getBytes(StandardCharsets.UTF_8), madeBy);
    }

    /**
     * A file that takes long to make, and is made when its content is first asked for. Its fingerprint is that of what it is made of.
     *
     * @param path without the fingerprint
     * @param key names all that the work depends on
     * @param work a pure function of it
     */
    public static Output drawn(SitePath path, String key, Supplier<byte[]> work, String madeBy) {
        SitePath named = Fingerprint.inName(path, key.getBytes(StandardCharsets.UTF_8));
        return new Output(named, key, madeBy, null, Objects.requireNonNull(work), true);
    }

    /** The same for a file that keeps its name: what stands under it may be made of something else. */
    public static Output late(SitePath path, String key, Supplier<byte[]> work, String madeBy) {
        return new Output(path, key, madeBy, null, Objects.requireNonNull(work), false);
    }

    /** The key of some content. */
    public static String keyOf(byte[] content) {
        return Checksum.of(content);
    }

    public SitePath path() {
        return path;
    }

    /** By which a later build sees that nothing changed: the checksum of the content, or a name of what it is drawn from. */
    public String key() {
        return key;
    }

    /** What made it, for messages: {@code content/summit/example-summit.md}. */
    public String madeBy() {
        return madeBy;
    }

    /** Whether the content is made when it is asked for. */
    public boolean isDrawn() {
        return work != null;
    }

    /** Whether a file of this name that was written before has this content. */
    public boolean isNamedByKey() {
        return isNamedByKey;
    }

    /** The bytes; of a file that is drawn, on any thread, drawn now or remembered. */
    public byte[] content() {
        return work == null ? content : drawn();
    }

    private synchronized byte[] drawn() {
        if (content == null) {
            content = work.get();
        }
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Output o && path.equals(o.path) && key.equals(o.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, key);
    }

    @Override
    public String toString() {
        return path + " " + key;
    }
}
