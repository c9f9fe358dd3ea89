package explainer.markup;

import explainer.base.SitePath;
import explainer.graphics.Credit;
import explainer.graphics.Handout;

/** Writes how a figure is taken along: links to its data and its picture, and the HTML that shows the picture on another site. */
final class HandoutEmitter {
    private final HtmlBuffer out;
    private final SitePath path;

    HandoutEmitter(HtmlBuffer out, SitePath path) {
        this.out = out;
        this.path = path;
    }

    /** @param title of the figure, by which its links are told from those of others */
    void emit(String title, Handout handout) {
        out.raw("<div class=\"viz-share\">\n");
        link(handout.data(), "Data (CSV)", title);
        handout.sheet().ifPresent(sheet -> {
            link(handout.picture(), "Picture (SVG)", title);
            Credit credit = handout.credit();
            if (credit.page().isPresent() && credit.file().isPresent()) {
                String html = html(title, "#fig." + handout.figure(), credit, sheet);
                out.raw("<details>\n<summary")
                        .attribute("aria-label", name("Embed", title))
                        .raw(">Embed</summary>\n<textarea readonly rows=\"6\" cols=\"72\"")
                        .attribute("aria-label", name("HTML to embed", title))
                        .raw(">")
                        .text(html)
                        .raw("</textarea>\n</details>\n");
            }
        });
        out.raw("</div>\n");
    }

    private void link(SitePath file, String words, String title) {
        out.raw("<a download")
                .attribute("href", path.relativize(file))
                .attribute("aria-label", name(words, title))
                .raw(">")
                .text(words)
                .raw("</a>\n");
    }

    /** Begins with the words that are seen, so that those who speak to their browser can say them. */
    private static String name(String words, String title) {
        return words + ": " + title;
    }

    private static String html(String title, String fragment, Credit credit, Handout.Sheet sheet) {
        String page = credit.page().orElseThrow() + fragment;
        HtmlBuffer html = new HtmlBuffer();
        html.raw("<p><a")
                .attribute("href", page)
                .raw("><img")
                .attribute("src", credit.file().orElseThrow());
        html.attribute("alt", title)
                .attribute("width", Integer.toString(sheet.width()))
                .attribute("height", Integer.toString(sheet.height()))
                .raw(" style=\"max-width:100%;height:auto\"></a><br>\nPicture: <a")
                .attribute("href", page)
                .raw(">")
                .text(credit.site())
                .raw("</a>");
        credit.licence().ifPresent(licence -> {
            html.raw(". ");
            credit.licenceUrl()
                    .ifPresentOrElse(
                            url -> html.raw("<a rel=\"license\"")
                                    .attribute("href", url)
                                    .raw(">")
                                    .text(licence)
                                    .raw("</a>"),
                            () -> html.text(licence));
        });
        return html.raw("</p>").html().value();
    }
}
