package explainer.ledger;

import explainer.base.Hashed;
import explainer.base.Memo;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What makes a name of a word also where it begins a sentence: that it stands inside others, and nowhere in small letters. Found out for
 * some pages at a time, so that a changed page changes only what it is part of.
 */
final class SiteNames {
    private static final int PART = 17;
    private static final int PARTS = 16;
    private static final int FEWEST_PAGES = 8;

    private SiteNames() {}

    private record Both(Hashed<Set<String>> names, Hashed<Set<String>> first) {}

    private record Names(Memo.AllSame<PageWords> pages, Hashed<Set<String>> names, Locale language) {}

    /** Those of all pages that begin a sentence somewhere: of others nobody asks. */
    static Hashed<Set<String>> of(List<PageWords> pages, Locale language, Memo memo) {
        Hashed<Set<String>> first = union(pages, PageWords::first, memo);
        Hashed<Set<String>> inside = union(pages, PageWords::names, memo);
        Hashed<Set<String>> names = memo.get("balance.names", new Both(inside, first), SiteNames::common);
        for (List<PageWords> part : parts(pages)) {
            names = memo.get(
                    "balance.names-not-small",
                    new Names(new Memo.AllSame<>(part), names, language),
                    SiteNames::withoutSmall);
        }
        return names;
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        int pages = Math.max(FEWEST_PAGES, (all.size() + PARTS - 1) / PARTS);
        for (int i = 0; i < all.size(); i += pages) {
            parts.add(all.subList(i, Math.min(all.size(), i + pages)));
        }
        return parts;
    }

    private static Hashed<Set<String>> union(
            List<PageWords> pages, Function<PageWords, Hashed<Set<String>>> words, Memo memo) {
        List<Hashed<Set<String>>> unions = new ArrayList<>();
        for (List<Hashed<Set<String>>> part : parts(pages.stream().map(words).toList())) {
            unions.add(memo.get("balance.words-of-some", List.copyOf(part), SiteNames::union));
        }
        return memo.get("balance.words-of-all", unions, SiteNames::union);
    }

    private static Hashed<Set<String>> union(List<Hashed<Set<String>>> sets) {
        Set<String> union = new HashSet<>();
        sets.forEach(set -> union.addAll(set.value()));
        return Hashed.of(union);
    }

    private static Hashed<Set<String>> common(Both both) {
        Set<String> common = new HashSet<>();
        for (String name : both.names.value()) {
            if (both.first.value().contains(name)) {
                common.add(name);
            }
        }
        return Hashed.of(common);
    }

    /** Without what a page has in small letters; its words are looked at only where their hashes say that one may be it. */
    private static Hashed<Set<String>> withoutSmall(Names given) {
        Set<String> names = new HashSet<>(given.names.value());
        Map<Integer, List<String>> byHash = new HashMap<>();
        BitSet folded = new BitSet();
        for (String name : names) {
            int hash = name.toLowerCase(given.language).hashCode();
            byHash.computeIfAbsent(hash, key -> new ArrayList<>()).add(name);
            folded.set(fold(hash));
        }
        for (PageWords page : given.pages.values()) {
            Set<Integer> mayBeHere = new HashSet<>();
            for (int hash : page.small()) {
                if (folded.get(fold(hash)) && byHash.containsKey(hash)) {
                    mayBeHere.add(hash);
                }
            }
            if (!mayBeHere.isEmpty()) {
                Set<String> small = WordReader.smallWords(page.text(), given.language);
                for (Integer hash : mayBeHere) {
                    List<String> alike = byHash.get(hash);
                    alike.removeIf(name -> small.contains(name.toLowerCase(given.language)) && names.remove(name));
                    if (alike.isEmpty()) {
                        byHash.remove(hash);
                    }
                }
            }
        }
        return Hashed.of(names);
    }

    /** Most words are seen to be none of the names by a part of their hash, without an object for each. */
    private static int fold(int hash) {
        return (hash ^ hash >>> PART) & (1 << PART) - 1;
    }
}
