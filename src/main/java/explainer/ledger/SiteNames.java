package explainer.ledger;

import explainer.base.Memo;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes a name of a word also where it begins a sentence: that it stands inside others, and nowhere in small letters. */
final class SiteNames {
    private static final int PART = 17;

    private SiteNames() {}

    /** What it depends on which of some names a page has in small letters. */
    private record Given(Memo.Same<PageWords> page, List<String> names, Locale language) {}

    /** Those of all pages that begin a sentence somewhere: of others nobody asks. */
    static Set<String> of(List<PageWords> pages, Locale language, Memo memo) {
        Set<String> first = new HashSet<>();
        pages.forEach(page -> first.addAll(page.first()));
        Set<String> names = new HashSet<>();
        for (PageWords page : pages) {
            for (String name : page.names()) {
                if (first.contains(name)) {
                    names.add(name);
                }
            }
        }
        removeSmall(pages, names, language, memo);
        return names;
    }

    /** Takes away what a page has in small letters; its words are looked at only where their hashes say that one may be it. */
    private static void removeSmall(List<PageWords> pages, Set<String> names, Locale language, Memo memo) {
        Map<Integer, List<String>> byHash = new HashMap<>();
        BitSet folded = new BitSet();
        for (String name : names) {
            int hash = name.toLowerCase(language).hashCode();
            byHash.computeIfAbsent(hash, key -> new ArrayList<>()).add(name);
            folded.set(fold(hash));
        }
        for (PageWords page : pages) {
            Set<Integer> mayBeHere = new HashSet<>();
            for (int hash : page.small()) {
                if (folded.get(fold(hash)) && byHash.containsKey(hash)) {
                    mayBeHere.add(hash);
                }
            }
            if (!mayBeHere.isEmpty()) {
                List<String> asked = new ArrayList<>();
                mayBeHere.forEach(hash -> asked.addAll(byHash.get(hash)));
                Set<String> small =
                        memo.get("balance.small", new Given(new Memo.Same<>(page), asked, language), SiteNames::small);
                for (Integer hash : mayBeHere) {
                    List<String> alike = byHash.get(hash);
                    alike.removeIf(name -> small.contains(name) && names.remove(name));
                    if (alike.isEmpty()) {
                        byHash.remove(hash);
                    }
                }
            }
        }
    }

    private static Set<String> small(Given given) {
        Set<String> small = WordReader.smallWords(given.page.value().text(), given.language);
        return given.names.stream()
                .filter(name -> small.contains(name.toLowerCase(given.language)))
                .collect(Collectors.toSet());
    }

    /** Most words are seen to be none of the names by a part of their hash, without an object for each. */
    private static int fold(int hash) {
        return (hash ^ hash >>> PART) & (1 << PART) - 1;
    }
}
