package explainer.testing;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Markdown as GitHub shows it, as far as a library knows it, and what GitHub would make links of afterwards. */
public final class GithubMarkdown {
    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            StrikethroughExtension.create(),
                            TaskListExtension.create(),
                            AutolinkExtension.create()));
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
    private static final Pattern LINKED = Pattern.compile(
            "(?i)(?:^|\\W)@[a-z0-9][a-z0-9-]*|#[0-9]+|\\bGH-[0-9]+|:[a-z0-9_+-]+:|https?:/|www\\.[a-z]");

    private GithubMarkdown() {}

    public static Document shown(String markdown) {
        return Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown)));
    }

    /** What would become a mention, a link to an issue, an emoji or an address; code is left alone. */
    public static List<String> linked(Document shown) {
        Element copy = shown.body().clone();
        copy.select("pre, code, a").forEach(Element::remove);
        return LINKED.matcher(copy.wholeText())
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }
}
