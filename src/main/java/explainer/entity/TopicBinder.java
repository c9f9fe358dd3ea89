package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;

import explainer.base.Diagnostic;
import explainer.base.Slug;
import explainer.content.ContentCode;
import explainer.content.PageFile;
import explainer.content.prose.Prose;
import java.util.List;
import java.util.Optional;

/** Front matter of a topic page to a {@link Topic}. */
final class TopicBinder {
    static final Field<Name> TITLE =
            required("title", new Scalar.Text(120), "the page's heading", "Example summit of 2019");
    static final Field<Kind> KIND = required(
            "kind", Scalar.Choice.of(Kind.values(), Kind::id, Kind::singular), "what the page is about", "event");
    static final Field<Name> SUMMARY = required(
            "summary",
            new Scalar.Text(400),
            "one or two sentences for search results and link previews",
            "Delegates met for two days and agreed on four texts.");
    static final Field<Name> SUBJECT = optional(
            "subject",
            new Scalar.Text(120),
            "the name of what the page is about, where the title is a headline: search engines and calendars show it",
            "Example summit");
    static final Field<When> DATE =
            optional("date", new Scalar.Date(), "the date of what the page is about", "2019-10-25");
    static final Field<When> END = optional("end", new Scalar.Date(), "its last day", "2019-10-26");
    static final Field<When.Day> UPDATED =
            optional("updated", new Scalar.Day(), "when the page was last checked against its sources", "2026-11-23");
    static final Field<List<Name>> ALIASES = optional(
            "aliases",
            new Type.ListOf<>(new Scalar.Text(120)),
            "other names of the subject, for links and search",
            "[Example meeting]");
    static final Field<List<Name>> REDIRECTS = optional(
            "redirects", new Type.ListOf<>(new SiteScalar.OldAddress()), "old addresses that lead here", "[/summit/]");
    static final Field<List<Prose>> KEY_POINTS = optional(
            "key-points",
            new Type.ListOf<>(new Type.Inline()),
            "two to five sentences: the page in 30 seconds",
            "[The summit met for two days.]");
    static final Field<List<Ref>> RELATED = optional(
            "related",
            new Type.ListOf<>(new Scalar.PageRef()),
            "pages that belong to this one, beyond its links",
            "[example-declaration]");
    static final Field<Boolean> DRAFT =
            optional("draft", new Scalar.Flag(), "true keeps the page out of the published site", "false");

    static final Shape SHAPE = Shape.of(
            "a topic page",
            TITLE,
            KIND,
            SUMMARY,
            SUBJECT,
            DATE,
            END,
            UPDATED,
            ALIASES,
            REDIRECTS,
            KEY_POINTS,
            RELATED,
            DRAFT);

    private TopicBinder() {}

    static Optional<Topic> bind(PageFile file, Problems problems) {
        Optional<Slug> slug = slug(file, problems);
        Fields fields = Fields.of(SHAPE, file.front(), file.source().start(), problems);
        Optional<When> date = fields.get(DATE);
        Optional<When> end = fields.get(END);
        if (end.isPresent() && fields.span(DATE).isEmpty()) {
            problems.add(
                    EntityCode.MISSING_KEY,
                    fields.span(END).orElseThrow(),
                    "there is an \"end\" and no \"date\"",
                    "write the first day as \"date\", or one day alone as \"date\"");
        } else if (end.isPresent()
                && date.isPresent()
                && end.get().latest().isBefore(date.get().earliest())) {
            problems.add(
                    EntityCode.BAD_VALUE,
                    fields.span(END).orElseThrow(),
                    "the page ends before it begins",
                    "write the first day as \"date\" and the last as \"end\"");
        }
        Name noName = new Name("", file.source().start());
        Optional<Name> title = fields.get(TITLE);
        Optional<Kind> kind = fields.get(KIND);
        Optional<Name> summary = fields.get(SUMMARY);
        Optional<Name> subject = fields.get(SUBJECT);
        Optional<When.Day> updated = fields.get(UPDATED);
        List<Name> aliases = fields.list(ALIASES);
        List<Name> redirects = fields.list(REDIRECTS);
        List<Prose> keyPoints = fields.list(KEY_POINTS);
        List<Ref> related = fields.list(RELATED);
        boolean draft = fields.get(DRAFT).orElse(false);
        // a page with faults still counts as a page, so that links to it are not reported as well
        return slug.map(s -> new Topic(
                s,
                kind.orElse(Kind.CONCEPT),
                title.orElse(new Name(s.value(), file.source().start())),
                summary.orElse(noName),
                subject,
                date,
                end,
                updated,
                aliases,
                redirects,
                keyPoints,
                related,
                draft,
                file.body(),
                file.source()));
    }

    private static Optional<Slug> slug(PageFile file, Problems problems) {
        String path = file.source().path();
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
        if (Slug.isValid(name) && !name.equals("index") && !Reserved.SLUGS.contains(name)) {
            return Optional.of(new Slug(name));
        }
        String near = Slug.slugify(name);
        String help = Slug.isValid(near) && !near.equals(name)
                ? "rename the file to \"" + near + ".md\""
                : "give the file another name: small letters, digits and hyphens, as \"example-summit.md\"";
        String why = name.equals("index")
                ? "only the front page can be called \"index.md\""
                : Slug.isValid(name)
                        ? "the address \"/" + name + "/\" belongs to a page that the build makes"
                        : "the name \"" + name + ".md\" cannot stand in an address";
        problems.add(Diagnostic.of(ContentCode.BAD_FILE_NAME, file.source().start(), why)
                .help(help));
        return Optional.empty();
    }
}
