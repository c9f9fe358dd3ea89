package explainer.graphics;

import explainer.graphics.geometry.Topology;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The bundled map of the world, read when it is first drawn: most sites have none. */
final class World {
    static final Topology TOPOLOGY = read();
    static final Set<String> AREAS =
            TOPOLOGY.areas().stream().map(Topology.Area::id).collect(Collectors.toUnmodifiableSet());

    private static final String FILE = "/explainer/graphics/world-50m.topo.json";

    private World() {}

    private static Topology read() {
        return Topology.read(new String(outlines(), StandardCharsets.UTF_8), "countries");
    }

    /** The file as it is bundled. */
    static byte[] outlines() {
        try (InputStream in = World.class.getResourceAsStream(FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
