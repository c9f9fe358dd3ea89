package explainer.graph;

import explainer.base.Slug;
import explainer.entity.Home;
import explainer.entity.Ref;
import explainer.entity.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which pages belong together: first those that the editors name, then by links. A link between two pages counts three, a page that both
 * link to counts one. Ties go by reading order, so the list is the same on every machine.
 */
final class RelatedPages {
    private static final int MOST = 4;
    private static final int LINK = 3;
    private static final int SHARED = 1;
    // a page that everyone links to says nothing, and would make the work quadratic
    private static final int HUB = 40;

    private RelatedPages() {}

    /** A link without the words around it. */
    private record Way(Slug from, Slug to) {}

    /**
     * All that it depends on.
     *
     * @param named the pages that the editors name with each topic
     */
    record Given(Map<Slug, List<Slug>> named, List<Way> links, List<Slug> readingOrder) {
        static Given of(SortedMap<Slug, Topic> topics, List<Link> links, List<Slug> readingOrder) {
            Map<Slug, List<Slug>> named = new LinkedHashMap<>();
            topics.forEach((slug, topic) -> named.put(slug, named(topic)));
            List<Way> ways = new ArrayList<>(links.size());
            links.forEach(link -> ways.add(new Way(link.from(), link.to())));
            return new Given(named, ways, readingOrder);
        }

        private static List<Slug> named(Topic topic) {
            List<Slug> named = new ArrayList<>(topic.related().size());
            for (Ref ref : topic.related()) {
                named.add(new Slug(ref.slug()));
            }
            return named;
        }
    }

    static SortedMap<Slug, List<Slug>> of(Given given) {
        Map<Slug, Set<Slug>> out = new HashMap<>();
        Map<Slug, Set<Slug>> in = new HashMap<>();
        for (Way link : given.links) {
            if (!link.from().equals(Home.SLUG) && !link.to().equals(Home.SLUG)) {
                out.computeIfAbsent(link.from(), key -> new TreeSet<>()).add(link.to());
                in.computeIfAbsent(link.to(), key -> new TreeSet<>()).add(link.from());
            }
        }
        Map<Slug, Integer> place = new HashMap<>();
        given.readingOrder.forEach(slug -> place.put(slug, place.size()));
        SortedMap<Slug, List<Slug>> related = new TreeMap<>();
        given.named.forEach((slug, named) -> {
            Map<Slug, Integer> scores = new HashMap<>();
            for (Slug to : out.getOrDefault(slug, Set.of())) {
                scores.merge(to, LINK, Integer::sum);
                Set<Slug> alsoThere = in.getOrDefault(to, Set.of());
                if (alsoThere.size() <= HUB) {
                    alsoThere.forEach(other -> scores.merge(other, SHARED, Integer::sum));
                }
            }
            in.getOrDefault(slug, Set.of()).forEach(from -> scores.merge(from, LINK, Integer::sum));
            scores.remove(slug);
            Set<Slug> chosen = new LinkedHashSet<>();
            for (Slug other : named) {
                if (given.named.containsKey(other) && !other.equals(slug)) {
                    chosen.add(other);
                }
            }
            List<Slug> scored = new ArrayList<>(scores.keySet());
            scored.sort(
                    Comparator.comparingInt((Slug other) -> -scores.get(other)).thenComparing(place::get));
            for (Slug other : scored) {
                if (chosen.size() < MOST) {
                    chosen.add(other);
                }
            }
            related.put(slug, List.copyOf(chosen));
        });
        return related;
    }
}
