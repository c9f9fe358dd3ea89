package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import explainer.content.ContentReader;
import explainer.entity.Catalog;
import explainer.entity.EntityBinder;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.ledger.Balance;
import explainer.ledger.BalanceBuilder;
import explainer.ledger.LedgerBuilder;
import explainer.lint.Linter;
import explainer.testing.SiteFixture;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four times the content may make four times the work: counted in bytes that a stage asks for, which are the same on every machine. */
class GrowthTest {
    private static final int FEW = 60;
    private static final int TIMES = 4;
    // quadratic work would be sixteen times as much
    private static final double MOST = 6;
    private static final int LINKS = 8;

    @TempDir
    private Path folder;

    /** Pages that all link to their neighbours, and to one page and one source that all know. */
    private Catalog pages(int count) {
        SiteFixture site = SiteFixture.in(folder.resolve("pages-" + count));
        site.write("content/data/sources.yaml", "- {id: atlas, type: book, kind: reference, title: Atlas}\n");
        for (int i = 0; i < count; i++) {
            int page = i;
            String links = IntStream.rangeClosed(1, LINKS)
                    .mapToObj(step -> "See [[page-" + (page + step) % count + "]] on Rock " + step + ".")
                    .collect(Collectors.joining(" "));
            site.write(
                    "content/page-" + i + ".md",
                    SiteFixture.page("Page " + i, links + " All know [[page-0]] and its 12 Keepers. [@atlas]"));
        }
        return catalog(folder.resolve("pages-" + count));
    }

    /** One page of many links, and many sources and facts of which each line is used once. */
    private Catalog longPage(int count) {
        SiteFixture site = SiteFixture.in(folder.resolve("long-" + count));
        site.write(
                "content/data/sources.yaml",
                lines(count, "- {id: book-%d, type: book, kind: reference, title: Book %<d}"));
        site.write(
                "content/data/facts.yaml",
                lines(
                        count,
                        "- {id: rocks-%d, statement: It had 9 rocks., value: 9, as-of: fixed, status: reported, sources: [book-%<d]}"));
        site.write("content/other.md", SiteFixture.page("Other", "It is [[long]]."));
        site.write(
                "content/long.md",
                SiteFixture.page(
                        "Long", lines(count, "The [9 rocks](fact:rocks-%d) lie under [[other]]. [@book-%<d]")));
        return catalog(folder.resolve("long-" + count));
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Catalog catalog(Path project) {
        return EntityBinder.bind(ContentReader.read(project.resolve("content")).value())
                .value();
    }

    private static Graph graph(Catalog catalog) {
        return GraphBuilder.build(catalog, Drafts.LEFT_OUT).value();
    }

    private static Balance balance(Graph graph) {
        return BalanceBuilder.build(
                        graph, LedgerBuilder.build(graph, Optional.empty()).value())
                .value();
    }

    private static double bytes(Supplier<?> work) {
        work.get();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThat(work.get()).isNotNull();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    private static void isLinear(Catalog few, Catalog many) {
        assertThat(bytes(() -> graph(many)) / bytes(() -> graph(few)))
                .as("the graph")
                .isLessThan(MOST);
        Graph small = graph(few);
        Graph large = graph(many);
        assertThat(bytes(() -> balance(large)) / bytes(() -> balance(small)))
                .as("ledger and balance")
                .isLessThan(MOST);
        Balance smallBalance = balance(small);
        Balance largeBalance = balance(large);
        assertThat(bytes(() -> Linter.check(large, largeBalance)) / bytes(() -> Linter.check(small, smallBalance)))
                .as("the rules")
                .isLessThan(MOST);
    }

    @Test
    void manyPagesMakeAsMuchMoreWorkAsThereAreMore() {
        isLinear(pages(FEW), pages(FEW * TIMES));
    }

    @Test
    void soDoAPageOfManyLinksAndFilesOfManyEntries() {
        isLinear(longPage(FEW), longPage(FEW * TIMES));
    }
}
