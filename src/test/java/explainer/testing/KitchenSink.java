package explainer.testing;

import java.nio.file.Path;
import java.util.Map;

/** A site that uses everything the language has, for tests that ask whether all of it can be shown. */
public final class KitchenSink {
    private KitchenSink() {}

    public static SiteFixture in(Path folder) {
        SiteFixture site = SiteFixture.in(folder).withRealTemplates();
        for (CaseFile file : CaseFile.all("sites", ".site")) {
            if (file.name().equals("kitchen-sink.site")) {
                Map<String, String> parts = file.parts();
                return site.writeAll(parts);
            }
        }
        throw new IllegalStateException("no kitchen-sink.site");
    }
}
