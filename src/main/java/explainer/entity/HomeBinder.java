package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;

import explainer.content.PageFile;
import explainer.content.prose.MarkdownParser;
import explainer.content.prose.Prose;
import java.util.List;
import java.util.Optional;

/** Front matter of {@code content/index.md} to a {@link Home}. */
final class HomeBinder {
    static final Field<Ref> STEP_PAGE =
            required("page", new Scalar.PageRef(), "the page that the step leads to", "example-summit");
    static final Field<Name> STEP_TITLE =
            required("title", new Scalar.Text(80), "the step's heading", "2019 · The summit");
    static final Field<Prose> STEP_TEXT =
            required("text", new Type.Inline(), "one or two sentences", "Delegates met for two days.");
    static final Shape STEP = Shape.of("a step of the story", STEP_PAGE, STEP_TITLE, STEP_TEXT);

    static final Field<Name> TITLE =
            required("title", new Scalar.Text(120), "the explainer's name", "The example summit, explained");
    static final Field<Name> SUMMARY = required(
            "summary",
            new Scalar.Text(400),
            "one or two sentences for search results and link previews",
            "What was decided at the summit.");
    static final Field<Name> QUESTION =
            required("question", new Scalar.Text(200), "what the explainer answers", "What did the summit decide?");
    static final Field<Prose> ANSWER =
            required("answer", new Type.Inline(), "the answer in two sentences", "It agreed on four texts.");
    static final Field<List<Prose>> KEY_POINTS = optional(
            "key-points",
            new Type.ListOf<>(new Type.Inline()),
            "the explainer in 30 seconds",
            "[The summit met for two days.]");
    static final Field<List<Home.Step>> STORY = optional(
            "story",
            new Type.ListOf<>(new Type.MapOf<>(STEP, HomeBinder::step)),
            "the story in steps, in time order",
            "[]");
    static final Field<List<Ref>> PEOPLE =
            optional("people", new Type.ListOf<>(new Scalar.PageRef()), "who is who", "[a-speaker]");
    static final Field<When.Day> UPDATED =
            optional("updated", new Scalar.Day(), "when the page was last checked against its sources", "2026-11-23");

    static final Shape SHAPE =
            Shape.of("the front page", TITLE, SUMMARY, QUESTION, ANSWER, KEY_POINTS, STORY, PEOPLE, UPDATED);

    private HomeBinder() {}

    static Home bind(PageFile file, Problems problems) {
        Fields fields = Fields.of(SHAPE, file.front(), file.source().start(), problems);
        Name noName = new Name("", file.source().start());
        return new Home(
                fields.get(TITLE).orElse(noName),
                fields.get(SUMMARY).orElse(noName),
                fields.get(QUESTION).orElse(noName),
                fields.get(ANSWER).orElse(nothing(file)),
                fields.list(KEY_POINTS),
                fields.list(STORY),
                fields.list(PEOPLE),
                fields.get(UPDATED),
                file.body(),
                file.source());
    }

    private static Prose nothing(PageFile file) {
        return MarkdownParser.parse(file.source(), 0, 0).value();
    }

    private static Optional<Home.Step> step(Fields fields) {
        Optional<Ref> page = fields.get(STEP_PAGE);
        Optional<Name> title = fields.get(STEP_TITLE);
        Optional<Prose> text = fields.get(STEP_TEXT);
        return page.isPresent() && title.isPresent() && text.isPresent()
                ? Optional.of(new Home.Step(page.get(), title.get(), text.get()))
                : Optional.empty();
    }
}
