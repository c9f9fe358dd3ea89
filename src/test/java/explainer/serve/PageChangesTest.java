package explainer.serve;

import static explainer.serve.PreviewServerTest.outputs;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SitePath;
import org.junit.jupiter.api.Test;

/** Which tabs have something to show. */
class PageChangesTest {
    private static final String OLD = "assets/site.0000000000.css";
    private static final String NEW = "assets/site.1111111111.css";

    @Test
    void aPageInWhichOnlyTheNameOfTheStyleSheetDiffersHasNotChanged() {
        assertThat(PageChanges.between(
                        outputs("a.html", "ə <" + OLD + ">", "b.html", "<" + OLD + ">", OLD, "p {}")
                                .files(),
                        outputs("a.html", "ə <" + NEW + ">", "b.html", "<" + NEW + ">.", NEW, "q {}")
                                .files()))
                .containsExactly(SitePath.of(NEW), SitePath.of("b.html"));
    }

    @Test
    void severalStyleSheetsAreExchangedAtOnce() {
        String wideOld = "assets/wide.0000000000.css";
        String wideNew = "assets/wide.2222222222.css";
        assertThat(PageChanges.between(
                        outputs("a.html", OLD + wideOld, "b.html", OLD, "c.html", wideOld, OLD, "p {}", wideOld, "q {}")
                                .files(),
                        outputs("a.html", NEW + wideNew, "b.html", NEW, "c.html", NEW, NEW, "p", wideNew, "q")
                                .files()))
                .containsExactly(SitePath.of(NEW), SitePath.of(wideNew), SitePath.of("c.html"));
        assertThat(PageChanges.styleSheets(outputs("a.html", "", "own.css", "", OLD, "", wideOld, "")
                        .files()))
                .containsExactly(SitePath.of(OLD), SitePath.of(wideOld));
    }

    @Test
    void whatIsNewOrGoneHasChanged() {
        assertThat(PageChanges.between(
                        outputs("a.html", "a", "b.html", "b", "c.html", "c").files(),
                        outputs("a.html", "a", "c.html", "C", "d.html", "d").files()))
                .containsExactly(SitePath.of("b.html"), SitePath.of("c.html"), SitePath.of("d.html"));
    }

    @Test
    void aStyleSheetThatComesOrGoesIsNoExchange() {
        assertThat(PageChanges.between(
                        outputs("a.html", "<" + OLD + ">", OLD, "p {}").files(),
                        outputs("a.html", "<>").files()))
                .containsExactly(SitePath.of("a.html"), SitePath.of(OLD));
    }
}
