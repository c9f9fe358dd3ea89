package explainer.entity;

import explainer.base.Slug;
import explainer.base.SourceFile;
import explainer.content.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The front page.
 *
 * @param question what the explainer answers
 * @param answer in two sentences
 * @param story the steps in time order
 * @param people who is who
 */
public record Home(
        Name title,
        Name summary,
        Name question,
        Prose answer,
        List<Prose> keyPoints,
        List<Step> story,
        List<Ref> people,
        Optional<When.Day> updated,
        Prose body,
        SourceFile source)
        implements Page {
    /** No topic can have it: a page's file cannot be called index. */
    public static final Slug SLUG = new Slug("index");

    /** A step of the story, which leads to a page. */
    public record Step(Ref page, Name title, Prose text) {
        public Step {
            Objects.requireNonNull(page);
            Objects.requireNonNull(title);
            Objects.requireNonNull(text);
        }
    }

    public Home {
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(question);
        Objects.requireNonNull(answer);
        keyPoints = List.copyOf(keyPoints);
        story = List.copyOf(story);
        people = List.copyOf(people);
        Objects.requireNonNull(updated);
        Objects.requireNonNull(body);
        Objects.requireNonNull(source);
    }

    @Override
    public Slug slug() {
        return SLUG;
    }

    @Override
    public List<Prose> texts() {
        List<Prose> texts = new ArrayList<>();
        texts.add(answer);
        texts.addAll(keyPoints);
        story.forEach(step -> texts.add(step.text()));
        texts.add(body);
        return List.copyOf(texts);
    }
}
