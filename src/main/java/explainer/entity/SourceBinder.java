package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;

import explainer.base.Span;
import explainer.content.DataFile;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code content/data/sources.yaml} to {@link Source}s. */
final class SourceBinder {
    // the types of CSL 1.0.2 that a newsroom meets
    private static final List<String> TYPES = List.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "pamphlet",
            "paper-conference",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    static final Field<Name> ID =
            required("id", new Scalar.Id(), "what citations write after the at sign", "un-doc-2019");
    static final Field<String> TYPE =
            required("type", Scalar.Choice.of(TYPES), "the type in the Citation Style Language", "article-newspaper");
    static final Field<SourceKind> KIND = required(
            "kind",
            Scalar.Choice.of(SourceKind.values(), SourceKind::id, SourceKind::plural),
            "the group on the page of all sources",
            "news");
    static final Field<Name> TITLE =
            required("title", new Scalar.Text(400), "the title as published", "Summit ends with four texts");
    static final Field<Boolean> TITLE_DESCRIBED = optional(
            "title-described",
            new Scalar.Flag(),
            "true where the title is our description of an untitled text",
            "true");
    static final Field<Name> CONTAINER =
            optional("container-title", new Scalar.Text(200), "newspaper, series or site", "Daily Example");
    static final Field<Name> PUBLISHER =
            optional("publisher", new Scalar.Text(200), "who published it", "Example Agency");
    static final Field<List<Name>> AUTHOR =
            optional("author", new Type.ListOf<>(new Scalar.Text(120)), "who wrote it", "[A. Writer]");
    static final Field<When> ISSUED = optional("issued", new Scalar.Date(), "date of publication", "2019-10-26");
    static final Field<When.Day> ACCESSED = optional("accessed", new Scalar.Day(), "when it was read", "2026-11-23");
    static final Field<URI> URL =
            optional("URL", new SiteScalar.WebAddress(false), "where it stands", "https://example.org/summit");
    static final Field<Locale> LANGUAGE = optional("language", new SiteScalar.Language(), "its language", "fr");
    static final Field<Name> STANCE = optional(
            "stance", new Scalar.Text(600), "what a reader should know about the publisher", "State news agency.");
    static final Field<Name> ORIGIN = optional(
            "origin",
            new Scalar.Text(120),
            "the agency or document that the text goes back to, where it is not the publisher's own",
            "Another agency");
    static final Field<Locale> COUNTRY =
            optional("country", new SiteScalar.Country(), "the country of the publisher", "FR");
    static final Field<Name> SIDE =
            optional("side", new Scalar.Text(80), "the party that the publisher is or speaks for", "The organisers");

    static final Shape SHAPE = Shape.of(
            "a source",
            ID,
            TYPE,
            KIND,
            TITLE,
            TITLE_DESCRIBED,
            CONTAINER,
            PUBLISHER,
            AUTHOR,
            ISSUED,
            ACCESSED,
            URL,
            LANGUAGE,
            STANCE,
            ORIGIN,
            COUNTRY,
            SIDE);

    private SourceBinder() {}

    static Entries.Bound<Source> bind(DataFile file, Problems problems) {
        return Entries.readById(file, "source", SHAPE, SourceBinder::source, Source::id, problems);
    }

    private static Optional<Source> source(Fields fields, Span place) {
        Optional<Name> id = fields.get(ID);
        Optional<String> type = fields.get(TYPE);
        Optional<SourceKind> kind = fields.get(KIND);
        Optional<Name> title = fields.get(TITLE);
        boolean described = fields.get(TITLE_DESCRIBED).orElse(false);
        Optional<Name> container = fields.get(CONTAINER);
        Optional<Name> publisher = fields.get(PUBLISHER);
        List<Name> authors = fields.list(AUTHOR);
        Optional<When> issued = fields.get(ISSUED);
        Optional<When.Day> accessed = fields.get(ACCESSED);
        Optional<URI> url = fields.get(URL);
        Optional<Locale> language = fields.get(LANGUAGE);
        Optional<Name> stance = fields.get(STANCE);
        Optional<Name> origin = fields.get(ORIGIN);
        Optional<Locale> country = fields.get(COUNTRY);
        Optional<Name> side = fields.get(SIDE);
        // a source with faults still counts as a source, so that its citations are not reported as well
        return id.map(name -> new Source(
                name,
                type.orElse("document"),
                kind.orElse(SourceKind.DOCUMENT),
                title.orElse(name),
                described,
                container,
                publisher,
                authors,
                issued,
                accessed,
                url,
                language,
                stance,
                origin,
                country,
                side,
                place));
    }
}
