package explainer.history;

import explainer.base.Diagnostic;
import explainer.content.prose.Reference;
import explainer.entity.Fact;
import explainer.entity.Name;
import explainer.entity.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees that whoever renews a fact has looked at something. */
final class RenewalChecks {
    private RenewalChecks() {}

    static void check(Map<String, Fact> before, Map<String, Fact> now, List<Diagnostic> found) {
        for (Fact fact : now.values()) {
            Fact old = before.get(fact.id().text());
            if (old != null && isRenewed(old, fact) && !hasNewSource(old, fact) && !hasNewNote(old, fact)) {
                found.add(
                        Diagnostic.of(
                                        HistoryCode.RUBBER_STAMP,
                                        fact.id().span(),
                                        "the fact \"" + fact.id().text() + "\" was seen to hold up to "
                                                + words(old.asOf()) + " and is now said to hold "
                                                + (fact.asOf().isPresent() ? "up to " + words(fact.asOf()) : "for good")
                                                + ", with no new source")
                                .help(
                                        "add the source that shows it, or say in \"review-note\" why it still holds; or put \"as-of\" back"));
            }
        }
    }

    /** What is fixed is said to hold for all time, which is further than any day. */
    private static boolean isRenewed(Fact old, Fact fact) {
        return old.asOf().isPresent()
                && (fact.asOf().isEmpty()
                        || fact.asOf().get().latest().isAfter(old.asOf().get().latest()));
    }

    private static boolean hasNewSource(Fact old, Fact fact) {
        Set<String> known = old.sources().stream().map(Reference.Cited::id).collect(Collectors.toSet());
        return fact.sources().stream().map(Reference.Cited::id).anyMatch(id -> !known.contains(id));
    }

    private static boolean hasNewNote(Fact old, Fact fact) {
        Optional<String> note = fact.reviewNote().map(Name::text);
        return note.isPresent() && !note.equals(old.reviewNote().map(Name::text));
    }

    private static String words(Optional<When> date) {
        return date.orElseThrow().iso();
    }
}
