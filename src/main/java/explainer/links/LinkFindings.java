package explainer.links;

import explainer.base.Diagnostic;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what is known of the addresses, at each place that names one. */
public final class LinkFindings {
    private static final String ARCHIVE = "https://web.archive.org/web/*/";

    private LinkFindings() {}

    /** In the order of their places. An address that was never asked has none. */
    public static List<Diagnostic> of(Collection<OutsideLink> links, LinkMemory memory) {
        return links.stream()
                .flatMap(link -> finding(link, memory).stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** How many of the addresses count as what. */
    public static Map<String, Integer> counts(Collection<Address> addresses, LinkMemory memory) {
        Map<Remembered.State, Integer> byState = new EnumMap<>(Remembered.State.class);
        Stream.of(Remembered.State.values()).forEach(state -> byState.put(state, 0));
        addresses.forEach(
                address -> memory.of(address).ifPresent(known -> byState.merge(known.state(), 1, Integer::sum)));
        Map<String, Integer> counts = new LinkedHashMap<>();
        byState.forEach((state, count) -> counts.put(words(state), count));
        return counts;
    }

    private static String words(Remembered.State state) {
        return switch (state) {
            case OK -> "there";
            case MOVED -> "moved";
            case UNVERIFIED -> "could not be checked";
            case MISSED -> "not found for the first time";
            case BROKEN -> "broken";
        };
    }

    private static Optional<Diagnostic> finding(OutsideLink link, LinkMemory memory) {
        Optional<Address> address = link.address();
        if (address.isEmpty()) {
            return Optional.of(Diagnostic.of(
                            LinksCode.UNVERIFIED_ADDRESS,
                            link.span(),
                            quoted(link) + " could not be checked: it is no web address that a program could ask for")
                    .help("copy the address from the browser once more"));
        }
        return memory.of(address.get()).flatMap(known -> finding(link, known));
    }

    private static Optional<Diagnostic> finding(OutsideLink link, Remembered known) {
        String why = known.why().orElse("");
        return switch (known.state()) {
            case OK -> Optional.empty();
            case MOVED -> {
                String to = known.movedTo().orElseThrow() + link.fragment();
                yield Optional.of(Diagnostic.of(
                                LinksCode.MOVED_ADDRESS, link.span(), quoted(link) + " has moved to \"" + to + "\"")
                        .help("if the new address shows the same, write that one"));
            }
            case UNVERIFIED ->
                Optional.of(Diagnostic.of(
                                LinksCode.UNVERIFIED_ADDRESS,
                                link.span(),
                                quoted(link) + " could not be checked: " + why)
                        .help("this does not mean that it is gone: open it in a browser if you want to be sure"));
            case MISSED ->
                Optional.of(Diagnostic.of(
                                LinksCode.MISSED_ADDRESS, link.span(), quoted(link) + " was not found: " + why)
                        .help("nothing to do yet: it counts as broken if it is not found on another day either"));
            case BROKEN -> {
                LocalDate first = known.missedOn().orElseThrow();
                yield Optional.of(Diagnostic.of(
                                LinksCode.BROKEN_ADDRESS,
                                link.span(),
                                quoted(link) + " is broken: " + why + ", and it was not found on " + first + " either")
                        .help("find where it stands now, or a copy of it at " + ARCHIVE + link.written()
                                + " and write that address"));
            }
        };
    }

    private static String quoted(OutsideLink link) {
        return "\"" + link.written() + "\"";
    }
}
