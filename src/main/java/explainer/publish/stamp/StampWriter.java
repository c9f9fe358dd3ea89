package explainer.publish.stamp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes the bytes that {@link Stamp} reads: a mark with the number of the form, the checksum of all that follows, the conditions, the groups, and
 * what was said. Numbers are big-endian; a text is its length in bytes and its UTF-8.
 */
final class StampWriter {
    /** Ends with the number of the form, to be raised with each change of it. */
    static final long MARK = 0x5354414d50_000001L;

    static final int HEAD = Long.BYTES + Long.BYTES;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final DataOutputStream out = new DataOutputStream(bytes);

    private StampWriter() {}

    /** @param conditions what must be the same for the build to be the same */
    static byte[] bytes(List<String> conditions, List<Group> groups, Said said) throws IOException {
        StampWriter writer = new StampWriter();
        writer.out.write(new byte[HEAD]);
        writer.out.writeInt(conditions.size());
        for (String condition : conditions) {
            writer.text(condition);
        }
        writer.said(said);
        writer.out.writeInt(groups.size());
        for (Group group : groups) {
            writer.group(group);
        }
        byte[] stamp = writer.bytes.toByteArray();
        seal(stamp);
        return stamp;
    }

    /** Sets the mark and the checksum. */
    static void seal(byte[] stamp) {
        ByteBuffer.wrap(stamp).putLong(MARK).putLong(checksum(stamp));
    }

    static long checksum(byte[] stamp) {
        CRC32 checksum = new CRC32();
        checksum.update(stamp, HEAD, stamp.length - HEAD);
        return checksum.getValue();
    }

    private void said(Said said) throws IOException {
        text(said.out());
        text(said.err());
        out.writeBoolean(said.isForTerminal());
        text(said.summary());
        out.writeBoolean(said.isSummaryOnErr());
        out.writeInt(said.files());
    }

    private void group(Group group) throws IOException {
        out.writeByte(group.kind().ordinal());
        text(group.base());
        out.writeInt(group.entries().size());
        for (Group.Entry entry : group.entries()) {
            text(entry.name());
            out.writeLong(entry.state().size());
            out.writeLong(entry.state().time());
            out.writeInt(entry.state().node());
            text(entry.key());
        }
    }

    private void text(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
