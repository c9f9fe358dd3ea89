package explainer.graph;

import explainer.base.Hashed;
import explainer.base.Slug;
import explainer.entity.Home;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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

    private final List<Slug> pages;
    // of each page, by its place in reading order: those that it links to, and those that link to it
    private final int[][] out;
    private final int[][] in;
    private final int[] scores;
    private final int[] scored;
    private int scoredCount;

    private RelatedPages(List<Slug> pages, int[][] out, int[][] in) {
        this.pages = pages;
        this.out = out;
        this.in = in;
        this.scores = new int[pages.size()];
        this.scored = new int[pages.size()];
    }

    /** A link without the words around it. */
    record Way(Slug from, Slug to) {
        static Way of(Link link) {
            return new Way(link.from(), link.to());
        }
    }

    /**
     * All that it depends on.
     *
     * @param pages the front page, then the topics in reading order
     * @param links page by page
     */
    record Given(List<Hashed<LinkTable.Outline>> pages, List<Hashed<List<Way>>> links) {}

    static SortedMap<Slug, List<Slug>> of(Given given) {
        List<LinkTable.Outline> pages = given.pages.stream()
                .map(Hashed::value)
                .filter(page -> !page.slug().equals(Home.SLUG))
                .toList();
        List<Slug> readingOrder = pages.stream().map(LinkTable.Outline::slug).toList();
        List<Way> ways = new ArrayList<>();
        given.links.forEach(links -> ways.addAll(links.value()));
        Map<Slug, Integer> places = new HashMap<>();
        readingOrder.forEach(slug -> places.put(slug, places.size()));
        RelatedPages related = between(ways, places, readingOrder);
        SortedMap<Slug, List<Slug>> all = new TreeMap<>();
        for (int place = 0; place < readingOrder.size(); place++) {
            Set<Slug> chosen = new LinkedHashSet<>();
            for (Slug named : pages.get(place).related()) {
                Integer other = places.get(named);
                if (other != null && other != place) {
                    chosen.add(readingOrder.get(other));
                }
            }
            related.choose(place, chosen);
            all.put(readingOrder.get(place), List.copyOf(chosen));
        }
        return all;
    }

    private static RelatedPages between(List<Way> links, Map<Slug, Integer> places, List<Slug> pages) {
        long[] out = new long[links.size()];
        long[] in = new long[links.size()];
        int count = 0;
        for (Way link : links) {
            if (!link.from().equals(Home.SLUG) && !link.to().equals(Home.SLUG)) {
                int from = places.get(link.from());
                int to = places.get(link.to());
                out[count] = pair(from, to);
                in[count++] = pair(to, from);
            }
        }
        return new RelatedPages(
                pages,
                neighbours(Arrays.copyOf(out, count), pages.size()),
                neighbours(Arrays.copyOf(in, count), pages.size()));
    }

    private static long pair(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }

    /** The second of some pairs by the first, each once. */
    private static int[][] neighbours(long[] pairs, int pages) {
        Arrays.sort(pairs);
        int count = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[count++] = pairs[i];
            }
        }
        int[][] neighbours = new int[pages][];
        int at = 0;
        for (int page = 0; page < pages; page++) {
            int start = at;
            while (at < count && pairs[at] >>> Integer.SIZE == page) {
                at++;
            }
            neighbours[page] = new int[at - start];
            for (int i = start; i < at; i++) {
                neighbours[page][i - start] = (int) pairs[i];
            }
        }
        return neighbours;
    }

    private void choose(int page, Set<Slug> chosen) {
        scoredCount = 0;
        for (int to : out[page]) {
            score(to, LINK);
            if (in[to].length <= HUB) {
                for (int other : in[to]) {
                    score(other, SHARED);
                }
            }
        }
        for (int from : in[page]) {
            score(from, LINK);
        }
        long[] order = new long[scoredCount];
        for (int i = 0; i < scoredCount; i++) {
            // the highest first, then by place
            order[i] = pair(-scores[scored[i]], scored[i]);
            scores[scored[i]] = 0;
        }
        Arrays.sort(order);
        for (int i = 0; i < order.length && chosen.size() < MOST; i++) {
            if ((int) order[i] != page) {
                chosen.add(pages.get((int) order[i]));
            }
        }
    }

    private void score(int page, int more) {
        if (scores[page] == 0) {
            scored[scoredCount++] = page;
        }
        scores[page] += more;
    }
}
