package explainer.testing;

import java.nio.file.Path;
import java.util.Map;

/** A site that uses everything the language has, for tests that ask whether all of it can be shown. */
public final class KitchenSink {
    private KitchenSink() {}

    public static SiteFixture in(Path folder) {
        return SiteFixture.in(folder).withRealTemplates().writeAll(parts("kitchen-sink.site"));
    }

    /** The same with a figure of each type. */
    public static SiteFixture withFigures(Path folder) {
        return in(folder).writeAll(parts("kitchen-figures.site"));
    }

    private static Map<String, String> parts(String name) {
        return CaseFile.all("sites", ".site").stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name))
                .parts();
    }
}
