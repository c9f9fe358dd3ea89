package explainer.history;

import explainer.base.Slug;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A claim in the words in which it is published.
 *
 * @param title what messages call it: {@code the fact "members-2019"}
 * @param about the words by which a reader knows it, where one of its parts alone does not say enough
 * @param pages those that show it, in reading order
 * @param isWhole whether all its parts could be read
 * @param place where a message about all of it stands
 */
record ClaimText(
        ClaimName name,
        String title,
        Optional<String> about,
        List<Part> parts,
        List<Slug> pages,
        boolean isWhole,
        Span place) {

    /**
     * One thing that it says.
     *
     * @param label what comes before it: {@code Status}; empty for the words of the claim itself
     * @param text with single blanks
     */
    record Part(String label, String text, Span place) {
        Part {
            Objects.requireNonNull(label);
            Objects.requireNonNull(text);
            Objects.requireNonNull(place);
        }

        /** The claim itself. */
        boolean isClaim() {
            return label.isEmpty();
        }

        boolean saysThatOf(Part other) {
            return label.equals(other.label) && text.equals(other.text);
        }

        /** As a sentence of its own. */
        String sentence() {
            boolean isClosed = !text.isEmpty() && ".?!…”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
            return isClaim() ? text : label + ": " + text + (isClosed ? "" : ".");
        }
    }

    ClaimText {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(about);
        parts = List.copyOf(parts);
        pages = List.copyOf(pages);
        Objects.requireNonNull(place);
    }

    /** This and what another page says under the same name. */
    ClaimText and(ClaimText other) {
        List<Part> both = new ArrayList<>(parts);
        both.addAll(other.parts);
        return new ClaimText(name, title, about, both, pages, isWhole && other.isWhole, place);
    }

    /** The parts that another has not, in order. */
    List<Part> without(ClaimText other) {
        List<Part> left = new ArrayList<>(parts);
        for (Part theirs : other.parts) {
            left.stream().filter(theirs::saysThatOf).findFirst().ifPresent(left::remove);
        }
        return List.copyOf(left);
    }
}
