package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.LinkOracle;
import explainer.testing.NuChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site that the build has just written, as it stands on the disk. */
class OwnSiteIT {
    private static final Path SITE = Path.of("site");

    private static final SortedMap<String, byte[]> FILES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FILES.put(SITE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void everyAddressLeadsSomewhere() {
        LinkOracle oracle = new LinkOracle(FILES);
        assertThat(oracle.faults()).isEmpty();
        assertThat(oracle.followed()).isGreaterThan(1000);
    }

    @Test
    void theHtmlCheckerFindsNothingOnAnyPage() throws Exception {
        NuChecker checker = new NuChecker();
        List<String> faults = new ArrayList<>();
        for (var file : FILES.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                checker.check(new String(file.getValue(), StandardCharsets.UTF_8))
                        .forEach(fault -> faults.add(file.getKey() + ":" + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theTopicsThatTheExplainerPromisesAreThere() {
        assertThat(FILES.keySet().stream().filter(path -> path.endsWith("/index.html")))
                .contains(
                        "non-aligned-movement/index.html",
                        "bandung-conference/index.html",
                        "how-nam-decides/index.html",
                        "members-and-observers/index.html",
                        "baku-summit/index.html",
                        "baku-documents/index.html",
                        "baku-declaration/index.html",
                        "baku-texts-on-karabakh/index.html",
                        "azerbaijan-chairmanship/index.html",
                        "military-blocs/index.html",
                        "azerbaijan-and-csto/index.html",
                        "russian-nuclear-plant/index.html",
                        "georgia-and-nato/index.html",
                        "ilham-aliyev/index.html",
                        "nicolas-maduro/index.html",
                        "baku-voices/index.html",
                        "sources/index.html",
                        "topics/index.html");
        assertThat(FILES).containsKeys("index.html", "404.html", ".nojekyll", ".gitignore");
    }
}
