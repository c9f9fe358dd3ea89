package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.graph.Drafts;
import explainer.testing.KitchenSink;
import explainer.testing.NuChecker;
import explainer.testing.Slow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Nu HTML checker says of a site that uses everything. */
@Slow
class HtmlValidityTest {
    private static NuChecker checker;

    @TempDir
    Path folder;

    @BeforeAll
    static void readTheSchema() throws Exception {
        checker = new NuChecker();
    }

    @Test
    void aPageWithEverythingThatTheLanguageHasIsValid() throws Exception {
        assertThat(faults(KitchenSink.in(folder).root())).isEmpty();
    }

    @Test
    void theCheckerSeesABadPage() throws Exception {
        assertThat(checker.check("<!doctype html><html lang=en><title>x</title><p id=a><div></p><i id=a></i>"))
                .anyMatch(fault -> fault.contains("Duplicate ID"));
    }

    @Test
    void theCheckerSeesWhatAPolicyRefusesButAsksItNotForData() throws Exception {
        String page =
                "<!doctype html><html lang=en><meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src 'self'\">"
                        + "<title>x</title><script type=\"application/ld+json\">{}</script><script src=own.js></script>";
        assertThat(checker.check(page)).isEmpty();
        assertThat(checker.check(page + "<script>1</script>")).hasSize(1);
        assertThat(checker.check(page + "<img alt=x src=own.png>")).hasSize(1);
        assertThat(checker.check(page + "<script src=https://elsewhere.example/x.js></script>"))
                .hasSize(1);
    }

    private static List<String> faults(Path project) throws Exception {
        BuildReport report = Build.run(Build.Request.of(project, Drafts.SHOWN));
        assertThat(report.errors()).isEmpty();
        List<String> faults = new ArrayList<>();
        int pages = 0;
        for (var output : report.outputs().orElseThrow().files().values()) {
            if (output.path().value().endsWith(".html")) {
                pages++;
                for (String fault : checker.check(new String(output.content(), StandardCharsets.UTF_8))) {
                    faults.add(output.path() + ":" + fault);
                }
            }
        }
        assertThat(pages).isGreaterThan(4);
        return faults;
    }
}
