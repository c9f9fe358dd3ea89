package explainer;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Memo;
import explainer.entity.FigureTable;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graphics.Gallery;
import explainer.graphics.Picture;
import explainer.testing.Slow;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The map of this site's own members, whose number is known. */
@Slow
class OwnMapTest {
    @Test
    void everyMemberAndObserverIsAnAreaOrADot() {
        Graph graph = Build.run(Build.Request.of(Path.of(""), Drafts.LEFT_OUT)).graph();
        Picture map = Gallery.of(graph, new Memo()).get("members-map");
        assertThat(map.key()).extracting(item -> item.note().orElse("")).containsSubsequence("(120)", "(17)");

        List<FigureTable.Row> rows = graph.tables().get("members").rows();
        assertThat(rows).hasSize(137);
        assertThat(map.table().rows()).hasSameSizeAs(rows);
        List<String> names = rows.stream()
                .map(row -> ((FigureTable.Words) row.cells().get(0).orElseThrow())
                        .text()
                        .text())
                .toList();
        assertThat(Jsoup.parse(map.shared(), Parser.xmlParser())
                        .select("path[d] > title, circle > title")
                        .eachText())
                .containsAll(names);
    }
}
