package explainer.output.bundle;

import explainer.base.SitePath;
import explainer.markup.Html;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The texts of a site in reading order.
 *
 * @param summary one or two sentences
 * @param language BCP 47 tag
 * @param name by which it is known for good, whatever its title
 * @param day up to which it counts
 * @param licence one line
 * @param address of the site; empty where it is not known
 * @param sources each once, in the order of first citation
 * @param facts each once, in the order of first mark
 */
public record Book(
        String title,
        String summary,
        String language,
        String name,
        LocalDate day,
        Optional<String> licence,
        Optional<String> address,
        List<Part> parts,
        List<Reference> sources,
        List<Claim> facts) {
    public Book {
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(language);
        Objects.requireNonNull(name);
        Objects.requireNonNull(day);
        Objects.requireNonNull(licence);
        Objects.requireNonNull(address);
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }

    List<Chapter> chapters() {
        return parts.stream().flatMap(part -> part.chapters().stream()).toList();
    }

    /** @param title empty for what stands before all parts */
    public record Part(Optional<String> title, List<Chapter> chapters) {
        public Part {
            Objects.requireNonNull(title);
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * One page.
     *
     * @param id unique in the book
     * @param path of the page in the site
     * @param label what stands above the title
     * @param lead what stands below the title
     * @param steps a story in pages
     * @param sources what a number on this page cites, by number: an id
     * @param facts what a mark on this page shows, by number: an id
     */
    public record Chapter(
            String id,
            SitePath path,
            String label,
            String title,
            Lead lead,
            List<Html> points,
            List<Step> steps,
            Html body,
            List<Note> notes,
            Map<Integer, String> sources,
            Map<Integer, String> facts) {
        public Chapter {
            Objects.requireNonNull(id);
            Objects.requireNonNull(path);
            Objects.requireNonNull(label);
            Objects.requireNonNull(title);
            Objects.requireNonNull(lead);
            points = List.copyOf(points);
            steps = List.copyOf(steps);
            Objects.requireNonNull(body);
            notes = List.copyOf(notes);
            sources = Map.copyOf(sources);
            facts = Map.copyOf(facts);
        }
    }

    /** What stands below a title: text, then markup; either may be missing. */
    public record Lead(Optional<String> text, Optional<Html> markup) {
        public Lead {
            Objects.requireNonNull(text);
            Objects.requireNonNull(markup);
        }
    }

    /** A step of a story, told in full on a page. */
    public record Step(String title, SitePath page, Html text) {}

    /** A footnote, with the fragment that leads to it. */
    public record Note(String id, Html text) {}

    /** @param about who published it, when, and what it is */
    public record Reference(String id, String title, Optional<String> url, String about) {}

    /**
     * A claim that pages rest on.
     *
     * @param standing how well it is supported, and as of when
     * @param sources ids
     */
    public record Claim(String id, String statement, String standing, List<String> sources) {
        public Claim {
            sources = List.copyOf(sources);
        }
    }

    /** A picture of a figure that stands alone. */
    public record Sheet(String title, String alt, String svg) {}
}
