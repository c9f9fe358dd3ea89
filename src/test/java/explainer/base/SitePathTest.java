package explainer.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", "a/b/index.html", ".nojekyll", "CNAME", "bakı/index.html", "a b.pdf", "404.html"})
    void acceptsAPathInsideTheSite(String text) {
        assertThat(SitePath.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                ".",
                "..",
                "../a",
                "a/../b",
                "a/./b",
                "A/b",
                "a\\b",
                "c:/a",
                "a?b",
                "a#b",
                "a%b",
                "a|b",
                "a\"b",
                "a<b",
                "a*b",
                "a\nb",
                "e\u0301/index.html",
                "cname/CNAME"
            })
    void refusesWhatCouldLeaveTheSiteOrMeetAnotherPath(String text) {
        assertThat(SitePath.isValid(text)).isFalse();
        assertThatThrownBy(() -> SitePath.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,index.html,index.html",
        "index.html,baku/index.html,baku/index.html",
        "baku/index.html,index.html,../index.html",
        "baku/index.html,bandung/index.html,../bandung/index.html",
        "baku/index.html,baku/index.html,index.html",
        "a/b/index.html,a/c/d.png,../c/d.png",
        "a/b/index.html,assets/site.css,../../assets/site.css",
        "404.html,assets/site.css,assets/site.css"
    })
    void relativizeWritesTheWayFromOneFileToTheOther(String from, String to, String way) {
        assertThat(SitePath.of(from).relativize(SitePath.of(to))).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource({"index.html,''", "baku/index.html,baku/", "404.html,404.html", "a/myindex.html,a/myindex.html"})
    void prettyLeavesIndexOut(String path, String pretty) {
        assertThat(SitePath.of(path).pretty()).isEqualTo(pretty);
    }

    @Test
    void pageIsTheIndexOfItsFolder() {
        assertThat(SitePath.page("baku")).isEqualTo(SitePath.of("baku/index.html"));
        assertThat(SitePath.page("baku").segments()).isEqualTo(List.of("baku", "index.html"));
    }
}
