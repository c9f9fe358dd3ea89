package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.graph.Drafts;
import explainer.testing.KitchenSink;
import explainer.testing.LinkOracle;
import explainer.testing.Slow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every address in a finished site leads somewhere, by an oracle that does not know how the site was made. */
@Slow
class PublishedLinksTest {
    @TempDir
    Path folder;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void build() {
        BuildReport report = Build.run(Build.Request.of(KitchenSink.in(folder).root(), Drafts.SHOWN));
        report.outputs().orElseThrow().files().forEach((path, output) -> files.put(path.value(), output.content()));
    }

    @Test
    void everyAddressOfASiteWithEverythingLeadsSomewhere() {
        LinkOracle oracle = new LinkOracle(files);
        assertThat(oracle.faults()).isEmpty();
        assertThat(oracle.followed()).isGreaterThan(100);
    }

    @Test
    void theOracleSeesABrokenLinkABrokenFragmentADoubleIdAndAScript() {
        String page =
                "<p id=a.a></p><p id=a.a></p><a href=gone.html>x</a><a href=#gone>y</a><a href=/root>z</a><script></script>";
        files.put("bad.html", page.getBytes(StandardCharsets.UTF_8));
        List<String> faults = new LinkOracle(files).faults();
        assertThat(faults).hasSize(5).allMatch(fault -> fault.startsWith("bad.html"));
    }
}
