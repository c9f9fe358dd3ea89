package explainer.publish;

import explainer.base.Checksum;
import explainer.base.Diagnostic;
import explainer.base.Fingerprint;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.SourceFile;
import explainer.output.Outputs;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files in {@code site/} that the build owns: it may replace and delete these and no others.
 *
 * <p>As text, a first line that says what it is, then {@code <key>  <path>} a line, sorted. The first line ends with a seal, the SHA-256 of the other lines: one letter changed in a path would else
 * make us delete somebody's file.
 *
 * @param keys checksum of each file in hexadecimal; builds before this one wrote its SHA-256
 */
record Manifest(SortedMap<SitePath, String> keys) {
    static final String FILE = ".explainer-manifest";
    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    private static final String HEAD =
            "# The files here that the explainer's build made and may replace or delete. Do not edit. Seal: ";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{" + Checksum.DIGITS + "}(?:[0-9a-f]{48})?");
    private static final Pattern LINE = Pattern.compile("(" + KEY + ")  (.+)", Pattern.DOTALL);

    Manifest {
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
        for (String key : keys.values()) {
            if (!KEY.matcher(key).matches()) {
                throw new IllegalArgumentException("not a key: " + key);
            }
        }
    }

    static Manifest of(Outputs outputs) {
        TreeMap<SitePath, String> keys = new TreeMap<>();
        outputs.files().forEach((path, output) -> keys.put(path, output.key()));
        return new Manifest(keys);
    }

    /** The files of both, with the keys of the other where a file is in both. */
    Manifest union(Manifest other) {
        TreeMap<SitePath, String> both = new TreeMap<>(keys);
        both.putAll(other.keys);
        return new Manifest(both);
    }

    byte[] bytes() {
        StringBuilder lines = new StringBuilder();
        keys.forEach((path, key) ->
                lines.append(key).append("  ").append(path.value()).append('\n'));
        return (HEAD + seal(lines.toString()) + "\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a manifest to the letter. One that is damaged, or not ours, is a diagnostic and owns nothing. */
    static Result<Manifest> parse(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return damaged("it is not UTF-8 text");
        }
        int headEnd = text.indexOf('\n');
        if (headEnd < 0 || !text.startsWith(HEAD)) {
            return damaged("it does not begin as the build writes it");
        }
        String lines = text.substring(headEnd + 1);
        if (!text.substring(0, headEnd).equals(HEAD + seal(lines))) {
            return damaged("it was changed since the build wrote it");
        }
        return parseLines(lines)
                .map(Result::of)
                .orElseGet(() -> damaged("it has a line that the build does not write"));
    }

    private static Optional<Manifest> parseLines(String lines) {
        TreeMap<SitePath, String> keys = new TreeMap<>();
        int start = 0;
        while (start < lines.length()) {
            int end = lines.indexOf('\n', start);
            if (end < 0) {
                return Optional.empty();
            }
            Matcher line = LINE.matcher(lines).region(start, end);
            if (!line.matches() || !SitePath.isValid(line.group(2))) {
                return Optional.empty();
            }
            SitePath path = SitePath.of(line.group(2));
            if (!keys.isEmpty() && keys.lastKey().compareTo(path) >= 0) {
                return Optional.empty();
            }
            keys.put(path, line.group(1));
            start = end + 1;
        }
        return Optional.of(new Manifest(keys));
    }

    private static String seal(String lines) {
        return Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing is known to be ours, so nothing may be changed. */
    static Result<Manifest> damaged(String why) {
        Diagnostic diagnostic = Diagnostic.of(
                        PublishCode.DAMAGED_MANIFEST,
                        new SourceFile("site/" + FILE, "").start(),
                        "the list of the files that the build owns cannot be trusted: " + why)
                .help("delete this file and build again: the build then takes over the files that are as it makes them,"
                        + " and names those that are not; pages no longer made stay until you delete them");
        return new Result<>(EMPTY, List.of(diagnostic));
    }
}
