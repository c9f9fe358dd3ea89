package explainer.history;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.base.WordDiff;
import explainer.entity.Claim;
import explainer.entity.Correction;
import explainer.entity.Home;
import explainer.entity.When;
import explainer.graph.Graph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what was published and is published no longer as it was, and asks for an entry in the list of corrections. */
public final class ChangeFinder {
    private static final String REMOVED = "Nothing: it was removed.";
    private static final String ADD = "add to " + Correction.FILE + ", with the reason:\n";
    // an editor replaces it; the list does not take it
    private static final String NO_DATE = "YYYY-MM-DD";
    private static final int SHOWN = 300;

    private final String since;
    private final Publication before;
    private final Graph now;
    private final Optional<LocalDate> asOf;
    private final CorrectionLog log;
    private final List<Diagnostic> found = new ArrayList<>();

    private ChangeFinder(Revision revision, Graph now, Optional<LocalDate> asOf) {
        this.since = revision.id();
        this.before = Publication.of(revision);
        this.now = now;
        this.asOf = asOf;
        this.log = new CorrectionLog(before.graph(), now, this::moved);
    }

    /**
     * Compares a revision with what is to be published.
     *
     * @param now without errors and without drafts
     * @param asOf the day that new entries get; where none is given, the newest on which their page was checked
     */
    public static Result<Changes> find(Revision revision, Graph now, Optional<LocalDate> asOf) {
        return new ChangeFinder(revision, now, asOf).find();
    }

    private Result<Changes> find() {
        SortedMap<ClaimName, ClaimText> after = ClaimTexts.of(Publication.of(now), Optional::of);
        int changed = 0;
        int entered = 0;
        for (ClaimText old : ClaimTexts.of(before, this::moved).values()) {
            ClaimText text = after.get(old.name());
            Optional<Diagnostic> owed = text == null ? Optional.of(gone(old)) : edited(old, text);
            if (owed.isPresent()) {
                changed++;
                if (log.explains(old.name())) {
                    entered++;
                } else {
                    found.add(owed.get());
                }
            }
        }
        log.checkPublished(found);
        log.checkNames(since, found);
        RenewalChecks.check(before.graph().evidence().facts(), now.evidence().facts(), found);
        return new Result<>(new Changes(since, changed, entered), found);
    }

    /** The page at which readers now find what a page said; nothing if its address leads nowhere. */
    private Optional<Slug> moved(Slug page) {
        return now.page(page) != null
                ? Optional.of(page)
                : Optional.ofNullable(now.redirects().get(Graph.pathOf(page)));
    }

    private Optional<Diagnostic> edited(ClaimText old, ClaimText text) {
        List<ClaimText.Part> out = old.without(text);
        // what is added to a whole claim changes it; else what seems new may have been there, or stands beside what was
        List<ClaimText.Part> in = old.isWhole() ? text.without(old) : replacing(out, text.without(old));
        if (out.isEmpty() && in.isEmpty()) {
            return Optional.empty();
        }
        // what all of it is about has to be said where the claim itself is not among what changed
        boolean isClaimItself = Stream.concat(out.stream(), in.stream()).anyMatch(ClaimText.Part::isClaim);
        String about = isClaimItself ? "" : text.about().orElse("");
        Span place = in.isEmpty() ? text.place() : in.get(0).place();
        String message = text.title() + " has changed and no correction says so: "
                + WordDiff.of(sentences("", out), sentences("", in));
        String help = "[-…-] was published and {+…+} stands now; if that is right, " + ADD
                + entry(old, sentences(about, out), sentences(about, in));
        return Optional.of(
                Diagnostic.of(HistoryCode.SILENT_EDIT, place, message).help(help));
    }

    /** For each part that is gone the one that most likely stands in its place, if there is one. */
    private static List<ClaimText.Part> replacing(List<ClaimText.Part> out, List<ClaimText.Part> in) {
        List<ClaimText.Part> left = new ArrayList<>(in);
        List<ClaimText.Part> chosen = new ArrayList<>();
        for (ClaimText.Part old : out) {
            left.stream()
                    .filter(part -> part.label().equals(old.label()))
                    .max(Comparator.comparingDouble(part -> WordDiff.shared(old.text(), part.text())))
                    .ifPresent(part -> {
                        left.remove(part);
                        chosen.add(part);
                    });
        }
        return List.copyOf(chosen);
    }

    private Diagnostic gone(ClaimText old) {
        boolean isPage = old.name().text().startsWith(Claim.PAGE);
        List<ClaimText.Part> itself = isPage
                ? List.of()
                : old.parts().stream().filter(ClaimText.Part::isClaim).toList();
        String said = itself.isEmpty() ? sentences(old.about().orElse(""), old.parts()) : sentences("", itself);
        String message = old.title() + " was published and is gone, and no correction says so; it said: "
                + EntryText.shortened(said, SHOWN);
        String help = (isPage
                        ? "lead its address to the page that takes its place, with \"redirects: [/"
                                + old.name().text().substring(Claim.PAGE.length()) + "/]\" there; or "
                        : "put it back, or ")
                + ADD
                + entry(old, said, "");
        return Diagnostic.of(HistoryCode.SILENT_EDIT, CorrectionLog.start(), message)
                .help(help);
    }

    private String entry(ClaimText old, String said, String says) {
        Slug page = old.pages().stream()
                .flatMap(slug -> moved(slug).stream())
                .findFirst()
                .orElse(Home.SLUG);
        return EntryText.of(page.value(), date(page), said, says.isEmpty() ? REMOVED : says, old.name());
    }

    private String date(Slug page) {
        return asOf.map(LocalDate::toString)
                .or(() -> now.page(page).updated().map(When::iso))
                .or(() -> now.pages().stream()
                        .flatMap(each -> each.updated().stream())
                        .map(When::iso)
                        .max(Comparator.naturalOrder()))
                .orElse(NO_DATE);
    }

    private static String sentences(String about, List<ClaimText.Part> parts) {
        String words = parts.stream().map(ClaimText.Part::sentence).collect(Collectors.joining(" "));
        return about.isEmpty() ? words : EntryText.shortened(about, SHOWN) + (words.isEmpty() ? "" : " " + words);
    }
}
