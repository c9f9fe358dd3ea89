package explainer.review;

import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.entity.Correction;
import explainer.history.ClaimChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A review in Markdown as GitHub shows it, for an editor who asks: can this be published, and what will readers see? */
public final class ReviewMarkdown {
    // GitHub takes 1 MiB for a step; the sections together stay under it
    private static final int LARGEST = 1_000_000;

    private static final String BULLET = "- ";

    private final Review review;
    private final Around around;
    private final StringBuilder out = new StringBuilder();

    private ReviewMarkdown(Review review, Around around) {
        this.review = review;
        this.around = around;
    }

    /**
     * What the review itself does not know.
     *
     * @param unread why the published site could not be read
     * @param preview address of the built site as a download
     * @param haveTestsFailed whether the program's own tests failed
     */
    public record Around(Optional<String> unread, Optional<String> preview, boolean haveTestsFailed) {
        public Around {
            Objects.requireNonNull(unread);
            Objects.requireNonNull(preview);
        }
    }

    public static String of(Review review, Around around) {
        return of(review, around, LARGEST);
    }

    /** @param largest how many bytes it may have */
    static String of(Review review, Around around, int largest) {
        ReviewMarkdown text = new ReviewMarkdown(review, around);
        text.head();
        text.overview();
        text.wrong(largest);
        text.readers(largest);
        text.rest(largest);
        return text.out.toString();
    }

    private void head() {
        int mistakes = review.errors().size() + review.refused().size();
        int owed = review.owed().size();
        line(title(mistakes, owed));
        if (!review.errors().isEmpty()) {
            paragraph(
                    "The site cannot be built like this. Each mistake below names its file and line and says what to do.");
        }
        if (owed > 0) {
            paragraph(
                    "Readers are told what a published page said and what it says now. If a change below is right, copy its entry to the end of "
                            + MarkdownText.code(Correction.FILE) + " and write the reason after “why”.");
        }
        around.unread()
                .ifPresent(reason ->
                        paragraph("What is published could not be read, so nothing here says what has changed: "
                                + MarkdownText.of(reason) + "."));
        if (around.haveTestsFailed() && review.isAllowed()) {
            paragraph(
                    "If you changed text only, this may be no fault of yours: ask a developer to look at the step with the red cross.");
        }
        if (review.since().isPresent() && !review.wasBuilt()) {
            paragraph(
                    "The published revision " + MarkdownText.code(review.since().get())
                            + " cannot be built by the rules of today. Its words and claims are compared as far as they can be read, its sizes are not.");
        }
        around.preview()
                .ifPresent(address -> paragraph("**See the site as it would be:** [download site-preview](<"
                        + link(address) + ">), unzip it, open <code>index.html</code>. Links work from disk."));
    }

    private String title(int mistakes, int owed) {
        if (!review.isAllowed()) {
            String first = counted(mistakes, "mistake");
            String second = counted(owed, "correction") + " owed";
            return "## Something has to be changed: "
                    + (owed == 0 ? first : mistakes == 0 ? second : first + " and " + second);
        }
        if (around.unread().isPresent()) {
            return "## The pages are in order, but could not be compared with what is published";
        }
        if (around.haveTestsFailed()) {
            return "## A test of the program failed";
        }
        return review.warnings().isEmpty() && review.lost().isEmpty()
                ? "## All is well"
                : "## All is well, and something is worth a look";
    }

    /** An address cannot leave its brackets. */
    private static String link(String address) {
        return address.replaceAll("[<>\\\\\\s]", "");
    }

    private void overview() {
        if (review.since().isEmpty()) {
            return;
        }
        line("");
        line("| | since " + MarkdownText.code(review.since().get()) + " |");
        line("| --- | --- |");
        line("| Pages | " + pages(PageChange.Kind.ADDED) + " new, " + pages(PageChange.Kind.CHANGED) + " changed, "
                + pages(PageChange.Kind.REMOVED) + " gone |");
        line("| Claims | " + claims(ClaimChange.Kind.NEW) + " new, " + claims(ClaimChange.Kind.CHANGED) + " changed, "
                + claims(ClaimChange.Kind.GONE) + " gone |");
        line("| Corrections | "
                + review.claims().stream().filter(ClaimChange::isEntered).count() + " written, "
                + review.claims().stream()
                        .filter(claim -> claim.owed().isPresent())
                        .count() + " owed |");
        line("| Addresses | " + review.lost().size() + " lost, "
                + review.gained().size() + " new that lead elsewhere |");
        line("| Mistakes | " + counted(review.errors().size() + review.refused().size(), "error") + ", "
                + counted(review.warnings().size(), "warning") + " |");
        review.weight().ifPresent(weight -> line("| Weight | " + WeightMarkdown.size(weight.total()) + " |"));
    }

    private long pages(PageChange.Kind kind) {
        return review.pages().stream().filter(page -> page.kind() == kind).count();
    }

    private long claims(ClaimChange.Kind kind) {
        return review.claims().stream().filter(claim -> claim.kind() == kind).count();
    }

    private void wrong(int largest) {
        out.append(MarkdownSection.of(
                "### What has to be changed", "mistakes", review.errors(), largest / 8, ReviewMarkdown::diagnostic));
        out.append(MarkdownSection.of(
                "### Corrections owed", "corrections", review.owed(), largest / 8, ReviewMarkdown::owed));
        out.append(MarkdownSection.of(
                "### About corrections and dates",
                "mistakes",
                review.refused(),
                largest / 10,
                ReviewMarkdown::diagnostic));
        out.append(MarkdownSection.of(
                "### Addresses that lead nowhere now",
                "addresses",
                review.lost(),
                largest / 20,
                address -> BULLET + MarkdownText.code(address.path())
                        + (address.title().isEmpty() ? "" : ", " + MarkdownText.of(address.title())) + "\n"));
        if (!review.lost().isEmpty()) {
            paragraph("Readers and search engines may have kept them. Put a page's old address into "
                    + MarkdownText.code("redirects") + " of the page that takes its place.");
        }
    }

    private static String diagnostic(Diagnostic found) {
        List<String> help = found.help().stream().flatMap(String::lines).toList();
        StringBuilder block = new StringBuilder();
        block.append(place(found.span()))
                .append(MarkdownText.of(found.message()))
                .append(" (")
                .append(found.code().id())
                .append(")\\\n");
        if (!help.isEmpty()) {
            block.append("What to do: ").append(MarkdownText.of(help.get(0))).append('\n');
        } else {
            block.setLength(block.length() - 2);
            block.append('\n');
        }
        if (help.size() > 1) {
            block.append('\n')
                    .append(MarkdownText.lines("yaml", String.join("\n", help.subList(1, help.size()))))
                    .append('\n');
        }
        return block.append('\n').toString();
    }

    private static String owed(ClaimChange claim) {
        return place(claim.place()) + PageMarkdown.change(claim) + "\n\n"
                + MarkdownText.lines("yaml", claim.owed().orElseThrow()) + "\n\n";
    }

    private static String place(Span span) {
        return "**" + MarkdownText.of(span.file().path()) + ", line "
                + span.from().line() + ":** ";
    }

    private void readers(int largest) {
        List<PageChange> pages = review.pages();
        out.append(MarkdownSection.of(
                "### New pages",
                "pages",
                pages.stream()
                        .filter(page -> page.kind() == PageChange.Kind.ADDED)
                        .toList(),
                largest / 20,
                page -> BULLET + PageMarkdown.name(page) + ", " + counted(page.words(), "word") + "\n"));
        out.append(MarkdownSection.of(
                "### Changed pages",
                "pages",
                pages.stream()
                        .filter(page -> page.kind() == PageChange.Kind.CHANGED)
                        .toList(),
                largest / 3,
                page -> PageMarkdown.changed(page, largest / 20)));
        out.append(MarkdownSection.of(
                "### Pages that are gone",
                "pages",
                pages.stream()
                        .filter(page -> page.kind() == PageChange.Kind.REMOVED)
                        .toList(),
                largest / 20,
                page -> BULLET + PageMarkdown.name(page) + (page.isDraft() ? ", a draft now" : "") + "\n"));
        out.append(MarkdownSection.of(
                "### Claims",
                "claims",
                ordered(review.claims()),
                largest / 8,
                claim -> BULLET + PageMarkdown.change(claim) + "\n"));
    }

    /** What readers knew before what they did not; what is owed is shown above. */
    private static List<ClaimChange> ordered(List<ClaimChange> claims) {
        List<ClaimChange> ordered = new ArrayList<>();
        for (ClaimChange.Kind kind : List.of(ClaimChange.Kind.CHANGED, ClaimChange.Kind.GONE, ClaimChange.Kind.NEW)) {
            claims.stream()
                    .filter(claim -> claim.kind() == kind && claim.owed().isEmpty())
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private void rest(int largest) {
        out.append(MarkdownSection.of(
                "### Old addresses that lead to a page now",
                "addresses",
                review.gained(),
                largest / 20,
                address -> BULLET + MarkdownText.code(address.path()) + " leads to " + MarkdownText.of(address.title())
                        + "\n"));
        out.append(MarkdownSection.of(
                "### Worth a look", "warnings", review.warnings(), largest / 10, ReviewMarkdown::diagnostic));
        review.weight().ifPresent(weight -> out.append(WeightMarkdown.of(weight, pages(PageChange.Kind.CHANGED))));
    }

    static String counted(long count, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
    }

    private void paragraph(String text) {
        out.append('\n').append(text).append('\n');
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
