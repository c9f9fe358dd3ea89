package explainer.graphics;

import explainer.entity.Figure;

/** What a picture says of itself to programs, in the terms that drawing programs and archives read: Dublin Core, Creative Commons. */
final class SheetMetadata {
    private final Figure figure;
    private final Credit credit;

    SheetMetadata(Figure figure, Credit credit) {
        this.figure = figure;
        this.credit = credit;
    }

    void write(Svg svg) {
        svg.element(
                "metadata",
                () -> svg.element(
                        "rdf:RDF",
                        () -> svg.element("cc:Work", () -> work(svg), "rdf:about", ""),
                        "xmlns:rdf",
                        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:cc",
                        "http://creativecommons.org/ns#"));
    }

    private void work(Svg svg) {
        svg.words("dc:format", "image/svg+xml");
        svg.empty("dc:type", "rdf:resource", "http://purl.org/dc/dcmitype/StillImage");
        svg.words("dc:title", figure.title().text());
        svg.words("dc:description", figure.alt().text());
        svg.words("dc:creator", credit.site());
        svg.words("dc:language", credit.language().toLanguageTag());
        figure.asOf().ifPresent(day -> svg.words("dc:date", day.iso()));
        credit.page().ifPresent(page -> svg.words("dc:source", page));
        credit.licence().ifPresent(licence -> svg.words("dc:rights", licence));
        credit.licenceUrl().ifPresent(url -> svg.empty("cc:license", "rdf:resource", url));
    }
}
