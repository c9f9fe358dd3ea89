package explainer.review;

import explainer.base.Fingerprint;
import explainer.base.SitePath;
import explainer.output.Output;
import explainer.output.Outputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * What readers have to load, before and after. Files that are drawn are left out: readers load none, and they are not drawn for this.
 *
 * @param total all files together
 * @param largest the largest page
 * @param marked the files whose size has changed so much that an editor should know, largest difference first
 * @param rebuilt how many pages have other HTML than before
 */
public record Weight(Size total, Size largest, List<Size> marked, int rebuilt) {
    private static final long MANY_BYTES = 2000;
    private static final long LARGE_FILE = 20_000;
    private static final int TENTH = 10;
    private static final int NONE = 0;

    /**
     * @param name of the file; that of the largest page now
     * @param before in bytes; none for a file that was not there
     * @param packedBefore as servers send it: gzip (RFC 1952)
     */
    public record Size(String name, long before, long now, long packedBefore, long packedNow) {
        public Size {
            Objects.requireNonNull(name);
        }

        long difference() {
            return Math.abs(now - before);
        }

        private boolean isMarked() {
            return before == NONE || now == NONE
                    ? difference() >= LARGE_FILE
                    : difference() >= MANY_BYTES && difference() * TENTH >= before;
        }
    }

    public Weight {
        Objects.requireNonNull(total);
        Objects.requireNonNull(largest);
        marked = List.copyOf(marked);
    }

    static Weight of(Outputs before, Outputs now) {
        SortedMap<SitePath, Output> old = byName(before);
        SortedMap<SitePath, Output> files = byName(now);
        List<Size> sizes = Stream.concat(old.keySet().stream(), files.keySet().stream())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .stream()
                .map(path -> size(path, old.get(path), files.get(path)))
                .toList();
        Size total = new Size(
                "",
                sizes.stream().mapToLong(Size::before).sum(),
                sizes.stream().mapToLong(Size::now).sum(),
                sizes.stream().mapToLong(Size::packedBefore).sum(),
                sizes.stream().mapToLong(Size::packedNow).sum());
        Size largest = sizes.stream()
                .filter(size -> isPage(size.name))
                .max(Comparator.comparingLong(Size::now))
                .orElse(total);
        int rebuilt = (int) files.entrySet().stream()
                .filter(file -> isPage(file.getKey().value()) && old.containsKey(file.getKey()))
                .filter(file -> !file.getValue().equals(old.get(file.getKey())))
                .count();
        return new Weight(
                total,
                largest,
                sizes.stream()
                        .filter(Size::isMarked)
                        .sorted(Comparator.comparingLong(Size::difference).reversed())
                        .toList(),
                rebuilt);
    }

    /** A file keeps its name in the comparison when it gets another fingerprint. */
    private static SortedMap<SitePath, Output> byName(Outputs outputs) {
        SortedMap<SitePath, Output> files = new TreeMap<>();
        outputs.files().values().stream()
                .filter(output -> !output.isDrawn())
                .forEach(output -> files.putIfAbsent(Fingerprint.notInName(output.path()), output));
        return files;
    }

    private static boolean isPage(String name) {
        return name.endsWith(".html");
    }

    private static Size size(SitePath path, Output old, Output now) {
        boolean isSame = old != null && old.equals(now);
        long packed = packed(now);
        return new Size(path.value(), length(old), length(now), isSame ? packed : packed(old), packed);
    }

    private static long length(Output output) {
        return output == null ? NONE : output.content().length;
    }

    private static long packed(Output output) {
        if (output == null) {
            return NONE;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(output.content());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be packed", e);
        }
        return bytes.size();
    }
}
