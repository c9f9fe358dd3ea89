package explainer.review;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.history.Changes;
import explainer.history.ClaimChange;
import explainer.history.HistoryCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a change of the project does to the site, and what keeps it from being published.
 *
 * @param since the published revision: {@code 1cdfb8a}; nothing if it could not be read
 * @param errors of the content and the templates, in the order of places
 * @param refused what the list of corrections may not say, and facts that were renewed without evidence
 * @param pages new ones, then changed ones, then those that are gone
 * @param claims new, changed and gone ones
 * @param lost addresses that were published and lead nowhere now
 * @param gained addresses that lead to another page now and did not before
 * @param wasBuilt whether the published state can be built by the rules of today
 * @param weight nothing if one of the two states cannot be built
 */
public record Review(
        Optional<String> since,
        List<Diagnostic> errors,
        List<Diagnostic> refused,
        List<Diagnostic> warnings,
        List<PageChange> pages,
        List<ClaimChange> claims,
        List<Address> lost,
        List<Address> gained,
        boolean wasBuilt,
        Optional<Weight> weight) {
    public Review {
        Objects.requireNonNull(since);
        errors = List.copyOf(errors);
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
        pages = List.copyOf(pages);
        claims = List.copyOf(claims);
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
        Objects.requireNonNull(weight);
    }

    /**
     * Compares two states.
     *
     * @param found what is wrong with the second
     * @param changes of claims, and what is wrong with them
     */
    public static Review of(SiteState before, SiteState after, List<Diagnostic> found, Result<Changes> changes) {
        List<Diagnostic> all = Stream.concat(found.stream(), changes.diagnostics().stream())
                .sorted()
                .toList();
        return new Review(
                Optional.of(changes.value().since()),
                found.stream().filter(Diagnostic::isError).sorted().toList(),
                changes.diagnostics().stream()
                        .filter(each -> each.isError() && each.code() != HistoryCode.SILENT_EDIT)
                        .sorted()
                        .toList(),
                all.stream().filter(each -> !each.isError()).toList(),
                PageChanges.of(before.graph(), after.graph()),
                changes.value().claims(),
                Addresses.lost(before, after),
                Addresses.gained(before, after),
                before.outputs().isPresent(),
                before.outputs().flatMap(old -> after.outputs().map(now -> Weight.of(old, now))));
    }

    /** What can be said of the project without one to compare it with. */
    public static Review alone(List<Diagnostic> found) {
        return new Review(
                Optional.empty(),
                found.stream().filter(Diagnostic::isError).sorted().toList(),
                List.of(),
                found.stream().filter(each -> !each.isError()).sorted().toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Optional.empty());
    }

    /** The claims that owe a correction. */
    public List<ClaimChange> owed() {
        return claims.stream().filter(claim -> claim.owed().isPresent()).toList();
    }

    /** Whether nothing stands in the way of publishing it. */
    public boolean isAllowed() {
        return errors.isEmpty() && refused.isEmpty() && owed().isEmpty();
    }
}
