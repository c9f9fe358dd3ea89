package explainer.publish;

import explainer.base.Parallel;
import explainer.base.SitePath;
import explainer.output.Output;
import explainer.output.Outputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives files that are drawn their bytes. The name of one tells what it was drawn from: if it stands there with the bytes that the build
 * before wrote, they are taken as they are. Only the others are drawn, on all cores, and those whose names tell nothing.
 */
final class Drawings {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private Drawings() {}

    /** The same files, each with bytes whose key is its own. */
    static Outputs settled(Path site, Manifest manifest, Outputs outputs) throws IOException {
        List<Output> drawn =
                outputs.files().values().stream().filter(Output::isDrawn).toList();
        if (drawn.isEmpty()) {
            return outputs;
        }
        Map<SitePath, byte[]> contents = new HashMap<>();
        for (Output output : drawn.stream().filter(Output::isNamedByKey).toList()) {
            standing(site, manifest, output.path()).ifPresent(bytes -> contents.put(output.path(), bytes));
        }
        List<Output> missing = drawn.stream()
                .filter(output -> !contents.containsKey(output.path()))
                .toList();
        Parallel.map(missing, LIMIT, Output::content, Output::content);
        SortedMap<SitePath, Output> settled = new TreeMap<>(outputs.files());
        for (Output output : drawn) {
            byte[] content = Optional.ofNullable(contents.get(output.path())).orElseGet(output::content);
            settled.put(output.path(), Output.of(output.path(), content, output.madeBy()));
        }
        return new Outputs(settled);
    }

    private static Optional<byte[]> standing(Path site, Manifest manifest, SitePath path) throws IOException {
        String key = manifest.keys().get(path);
        Path file = site.resolve(path.value());
        if (key == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Output.keyOf(bytes).equals(key) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            throw DiskFailure.of("read", file, e);
        }
    }
}
