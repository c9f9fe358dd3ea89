package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Progress;
import explainer.graph.Drafts;
import explainer.testing.SiteFixture;
import explainer.testing.Slow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says of itself while it runs. */
@Slow
class BuildProgressTest {
    @TempDir
    Path folder;

    private record Step(String name, int share) {}

    private static final class Listener implements Progress {
        private final List<Step> steps = new ArrayList<>();
        private final List<String> pages = new ArrayList<>();

        @Override
        public void begins(String step, int share) {
            steps.add(new Step(step, share));
        }

        @Override
        public void done(int count, int of) {
            assertThat(steps).isNotEmpty();
            assertThat(count).isBetween(1, of);
            if (of == 3) {
                pages.add(steps.get(steps.size() - 1).name() + " " + count);
            }
        }
    }

    @Test
    void everyStepIsNamedAndCountsItsPagesAndTheSiteIsTheSame() {
        Path root = SiteFixture.in(folder)
                .write("content/one.md", SiteFixture.page("One", "See [[two]]."))
                .write("content/two.md", SiteFixture.page("Two", "See [[one]]."))
                .withRealTemplates()
                .root();
        Build.Request request = Build.Request.of(root, Drafts.LEFT_OUT);
        Listener listener = new Listener();
        BuildReport heard = Progress.during(listener, () -> Build.run(request));
        assertThat(listener.steps)
                .extracting(Step::name)
                .containsExactly(
                        "reading",
                        "joining pages",
                        "following links",
                        "checking claims",
                        "weighing claims",
                        "looking for slips",
                        "making texts",
                        "reading templates",
                        "making pages",
                        "making the search index",
                        "making pages",
                        "packing copies",
                        "weighing pages");
        assertThat(listener.steps.stream().mapToInt(Step::share).sum()).isEqualTo(100);
        // the front page and two topics
        assertThat(listener.pages)
                .containsSubsequence("checking claims 3", "making texts 3", "making pages 1", "making pages 3");
        assertThat(heard.outputs()).isEqualTo(Build.run(request).outputs());
    }
}
