package explainer.ledger;

import explainer.entity.Name;
import explainer.entity.Source;
import explainer.entity.SourceKind;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where sources come from. Each map counts every source once, and leaves out what no source has.
 *
 * @param count of all sources
 * @param byCountry of the publisher, by code (ISO 3166-1 alpha-2); {@link #NONE} where none is known
 * @param byLanguage by tag (BCP 47); {@link #NONE} where none is named
 * @param bySide by the party that the publisher is or speaks for; {@link #NONE} for those that speak for none
 * @param byOrigin by what makes sources independent, {@link Source#independentOrigin()}
 */
public record SourceMix(
        int count,
        SortedMap<SourceKind, Integer> byKind,
        SortedMap<String, Integer> byCountry,
        SortedMap<String, Integer> byLanguage,
        SortedMap<String, Integer> bySide,
        SortedMap<String, Integer> byOrigin) {
    public static final String NONE = "none";
    /** Stands for the origins that have one source only; no origin holds a blank. */
    public static final String SINGLE = "origins with one source";

    public SourceMix {
        byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
        byCountry = Collections.unmodifiableSortedMap(new TreeMap<>(byCountry));
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
        bySide = Collections.unmodifiableSortedMap(new TreeMap<>(bySide));
        byOrigin = Collections.unmodifiableSortedMap(new TreeMap<>(byOrigin));
    }

    /** @param sources each once */
    static SourceMix of(Collection<Source> sources) {
        return new SourceMix(
                sources.size(),
                counted(sources, Source::kind),
                counted(sources, source -> orNone(source.country().map(Locale::getCountry))),
                counted(sources, source -> orNone(source.language().map(Locale::toLanguageTag))),
                counted(sources, source -> orNone(source.side().map(Name::text))),
                counted(sources, Source::independentOrigin));
    }

    /** The most frequent first, then by key. */
    public static <K extends Comparable<K>> List<Map.Entry<K, Integer>> largestFirst(SortedMap<K, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** Those that several sources share; the others as one entry under {@link #SINGLE}, where there are any. */
    public SortedMap<String, Integer> sharedOrigins() {
        SortedMap<String, Integer> shared = new TreeMap<>(byOrigin);
        shared.values().removeIf(sources -> sources == 1);
        if (shared.size() < byOrigin.size()) {
            shared.put(SINGLE, byOrigin.size() - shared.size());
        }
        return Collections.unmodifiableSortedMap(shared);
    }

    /** How many countries, languages or sides there are. */
    static int distinct(SortedMap<String, Integer> counts) {
        return counts.size() - (counts.containsKey(NONE) ? 1 : 0);
    }

    private static String orNone(Optional<String> value) {
        return value.orElse(NONE);
    }

    private static <K extends Comparable<K>> SortedMap<K, Integer> counted(
            Collection<Source> sources, Function<Source, K> key) {
        SortedMap<K, Integer> counts = new TreeMap<>();
        sources.forEach(source -> counts.merge(key.apply(source), 1, Integer::sum));
        return counts;
    }
}
