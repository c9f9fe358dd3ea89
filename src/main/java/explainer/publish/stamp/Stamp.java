package explainer.publish.stamp;

import explainer.output.Output;
import java.io.File;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Holds a stamp against the disk. Files are compared by what one look at each tells; one that does not look as it did is read, and if
 * its bytes are the same, the stamp is told how it looks now.
 */
public final class Stamp {
    private final Place place;
    private final byte[] bytes;
    private final ByteBuffer in;
    private long now = FileState.UNSURE;
    private boolean isOutdated;

    private Stamp(Place place, byte[] bytes) {
        this.place = place;
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
    }

    /**
     * What the same build said before, if it would say that again and change nothing.
     *
     * @param arguments of the command line: the same ones mean the same, so nobody needs to know what
     * @param project where these arguments seem to say that it is: where that is wrong, no stamp has these arguments
     * @param site the same
     */
    public static Optional<Said> valid(List<String> arguments, Path project, Path site) {
        Place place = Place.of(project, site);
        try {
            byte[] bytes = Files.readAllBytes(place.file());
            return new Stamp(place, bytes).valid(arguments);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // a file is gone or cannot be read, or this is no stamp of ours: the build says what there is to say
            return Optional.empty();
        }
    }

    /** All that a build depends on beside files that it reads. */
    static List<String> conditions(List<String> arguments) throws IOException {
        String[] conditions = new String[arguments.size() + 2];
        for (int i = 0; i < arguments.size(); i++) {
            conditions[i] = arguments.get(i);
        }
        conditions[arguments.size()] = System.getProperty("user.dir");
        conditions[arguments.size() + 1] = Program.id();
        return List.of(conditions);
    }

    private Optional<Said> valid(List<String> arguments) throws IOException {
        if (bytes.length < StampWriter.HEAD
                || in.getLong() != StampWriter.MARK
                || in.getLong() != StampWriter.checksum(bytes)
                || !hasConditions(conditions(arguments))) {
            return Optional.empty();
        }
        Said said = new Said(text(), text(), flag(), text(), flag(), in.getInt());
        for (int left = in.getInt(); left > 0; left--) {
            if (!isGroupAsItWas()) {
                return Optional.empty();
            }
        }
        if (in.hasRemaining()) {
            return Optional.empty();
        }
        refresh();
        return Optional.of(said);
    }

    private boolean hasConditions(List<String> conditions) {
        if (in.getInt() != conditions.size()) {
            return false;
        }
        for (int i = 0; i < conditions.size(); i++) {
            if (!text().equals(conditions.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isGroupAsItWas() throws IOException {
        int kind = in.get();
        String base = text();
        int count = in.getInt();
        String[] names = kind == Group.Kind.READ.ordinal() ? names(base) : null;
        if (names != null && names.length != count) {
            return false;
        }
        String start = base.concat("/");
        for (int i = 0; i < count; i++) {
            String name = text();
            if (names != null && !names[i].equals(name) || !isFileAsItWas(Path.of(start.concat(name)), kind)) {
                return false;
            }
        }
        return true;
    }

    /** The names in a folder that can be content, sorted; a folder that is gone has none. */
    static String[] names(String folder) {
        String[] all = new File(folder).list();
        if (all == null) {
            return new String[0];
        }
        int count = 0;
        for (String name : all) {
            if (!name.startsWith(".")) {
                all[count++] = name;
            }
        }
        String[] names = Arrays.copyOf(all, count);
        Arrays.sort(names);
        return names;
    }

    private boolean isFileAsItWas(Path file, int kind) throws IOException {
        int at = in.position();
        long size = in.getLong();
        long time = in.getLong();
        int node = in.getInt();
        int keyLength = in.getInt();
        in.position(in.position() + keyLength);
        FileState state = FileState.of(file);
        if (state.size() != size) {
            return false;
        }
        if (state.time() == time && state.node() == node) {
            return true;
        }
        return hasKey(file, kind, new String(bytes, in.position() - keyLength, keyLength, StandardCharsets.UTF_8), at);
    }

    /** Whether a file has the bytes that it had, however it looks; if so, how it looks is noted. */
    private boolean hasKey(Path file, int kind, String key, int at) throws IOException {
        if (!isOutdated) {
            isOutdated = true;
            now = clock();
        }
        FileState state = FileState.of(file);
        byte[] content = Files.readAllBytes(file);
        String found = kind == Group.Kind.MADE.ordinal() ? Output.keyOf(content) : ContentKey.of(content);
        if (!found.equals(key)) {
            return false;
        }
        FileState noted = state.isFresh(now) ? state.unsure() : state;
        in.putLong(at, noted.size()).putLong(at + Long.BYTES, noted.time()).putInt(at + 2 * Long.BYTES, noted.node());
        return true;
    }

    /** Where the folder can only be read, files that were touched are read each time. */
    private long clock() {
        try {
            return place.now();
        } catch (IOException e) {
            return FileState.UNSURE;
        }
    }

    private void refresh() {
        if (!isOutdated || now == FileState.UNSURE) {
            return;
        }
        StampWriter.seal(bytes);
        try {
            place.write(bytes);
        } catch (IOException e) {
            // the stamp stays as it is, which is right, too
        }
    }

    private String text() {
        int length = in.getInt();
        int start = in.position();
        in.position(start + length);
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    private boolean flag() {
        return in.get() != 0;
    }
}
