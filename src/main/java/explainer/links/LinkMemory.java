package explainer.links;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is known of each address, by address, so that what was there last week is not asked again and a second miss is known as one. */
public record LinkMemory(SortedMap<String, Remembered> addresses) {
    /** How many days an address is remembered that the content no longer names: a branch may bring it back. */
    static final int KEPT_DAYS = 90;

    static final LinkMemory NOTHING = new LinkMemory(new TreeMap<>());

    public LinkMemory {
        addresses = Collections.unmodifiableSortedMap(new TreeMap<>(addresses));
    }

    Optional<Remembered> of(Address address) {
        return Optional.ofNullable(addresses.get(address.toString()));
    }

    /** The same without what the content has not named for long. */
    LinkMemory pruned(LocalDate day) {
        TreeMap<String, Remembered> kept = new TreeMap<>(addresses);
        kept.values().removeIf(each -> each.named().plusDays(KEPT_DAYS).isBefore(day));
        return new LinkMemory(kept);
    }
}
