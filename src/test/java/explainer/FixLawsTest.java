package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Diagnostic;
import explainer.graph.Drafts;
import explainer.revise.FileChange;
import explainer.revise.Reviser;
import explainer.testing.Gen;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the fixes of any site: they leave none to make, and touch only the lines that had something to fix. */
@Slow
class FixLawsTest {
    // every case builds a site several times
    private static final int SITES = 15;

    @TempDir
    private Path folder;

    @Test
    void afterTheFixesNoneIsLeft() {
        Set<String> seen = new HashSet<>();
        Gen.forAll(SITES, gen -> {
            Path root = folder.resolve("site-" + gen.below(1_000_000_000));
            write(SiteFixture.in(root).withRealTemplates(), gen);
            Build.Request request = Build.Request.of(root, Drafts.LEFT_OUT);
            Build.run(request).diagnostics().stream()
                    .filter(found -> !found.fix().isEmpty())
                    .forEach(found -> seen.add(found.code().id()));
            List<FileChange> changes = Revising.fixed(request).changes();
            apply(root, changes);
            assertThat(Revising.fixed(request).changes()).isEmpty();
            assertThat(Build.run(request).diagnostics())
                    .filteredOn(found -> !found.fix().isEmpty())
                    .extracting(Diagnostic::toString)
                    .isEmpty();
            for (FileChange change : changes) {
                byte[] before = change instanceof FileChange.Replace replace
                        ? replace.before()
                        : ((FileChange.Rename) change).before();
                // a fix takes out no line and adds none, and keeps how lines end
                assertThat(lineEnds(change.after())).isEqualTo(lineEnds(before));
            }
        });
        assertThat(seen).contains("broken-link", "bad-value");
    }

    private static void write(SiteFixture site, Gen gen) {
        List<String> links = List.of(
                "[[Page-1]]",
                "[[old-2]]",
                "[[Old-0|x]]",
                "[a](PAGE-0.md)",
                "[b](no/page-1.md#h)",
                "[c](old-2.md)",
                "[[nowhere]]",
                "[[page-2]]");
        for (int i = 0; i < 3; i++) {
            String text = SiteFixture.page(
                            "Page " + i,
                            "\n## H {#h}\n\n"
                                    + String.join(" ", gen.list(gen.chance(50) ? 1 : 4, () -> gen.pick(links))))
                    .replace("kind:", "redirects: [/old-" + i + "/]" + " ".repeat(gen.below(3)) + "\nkind:")
                    .replace(
                            "---\n\n",
                            gen.pick(List.of("", "date: 2019-1-5 \n", "updated: 2020-10-1\n", "date: 2019-1\n"))
                                    + "---\n\n");
            String name = gen.pick(List.of("", "a/", "b/")) + gen.pick(List.of("page-", "page-", "Page ")) + i + ".md";
            String written = (gen.chance(30) ? "\uFEFF" : "") + (gen.chance(30) ? text.replace("\n", "\r\n") : text);
            site.write("content/" + name, written);
        }
    }

    private static String lineEnds(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("[^\r\n\uFEFF]", "");
    }

    private static void apply(Path root, List<FileChange> changes) {
        try {
            Reviser.apply(root, changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
