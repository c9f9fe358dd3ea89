package explainer.output;

import explainer.base.Slug;
import explainer.entity.Home;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.graph.Link;
import explainer.markup.Html;
import explainer.markup.Sentences;
import explainer.output.page.CardView;
import explainer.output.page.ConnectedView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages that are connected with a page, each once, by who links to whom. */
final class NeighbourViews {
    private final SiteModel model;
    private final Graph graph;
    private final Map<Slug, Set<Slug>> out = new HashMap<>();
    private final Map<Slug, Integer> place = new HashMap<>();

    NeighbourViews(SiteModel model) {
        this.model = model;
        this.graph = model.graph();
        graph.readingOrder().forEach(slug -> place.put(slug, place.size()));
        for (Link link : graph.links()) {
            if (!link.to().equals(Home.SLUG)) {
                out.computeIfAbsent(link.from(), key -> new HashSet<>()).add(link.to());
            }
        }
    }

    List<ConnectedView> of(Topic topic) {
        Map<Slug, Link> here = new HashMap<>();
        for (Link link : graph.backlinks().get(topic.slug())) {
            if (!link.from().equals(Home.SLUG)) {
                here.putIfAbsent(link.from(), link);
            }
        }
        Set<Slug> there = out.getOrDefault(topic.slug(), Set.of());
        List<ConnectedView.Neighbour> in = new ArrayList<>();
        List<ConnectedView.Neighbour> both = new ArrayList<>();
        List<ConnectedView.Neighbour> from = new ArrayList<>();
        List<ConnectedView.Neighbour> none = new ArrayList<>();
        for (Slug slug : all(topic, here.keySet(), there)) {
            Link link = here.get(slug);
            boolean isThere = there.contains(slug);
            List<ConnectedView.Neighbour> way = link == null ? isThere ? from : none : isThere ? both : in;
            way.add(neighbour(topic, model.card(slug), link));
        }
        List<ConnectedView> views = new ArrayList<>();
        add(views, "in", "Pages that link here", in);
        add(views, "both", "Linked both ways", both);
        add(views, "out", "Linked from this page", from);
        add(views, "none", "Related", none);
        return List.copyOf(views);
    }

    /** Those that belong to a page, nearest first, then those that are linked in reading order. */
    private Set<Slug> all(Topic topic, Set<Slug> here, Set<Slug> there) {
        Set<Slug> linked = new HashSet<>(here);
        linked.addAll(there);
        // only what is linked is put in order: to look for it among all pages would grow with the square of the site
        int[] places = new int[linked.size()];
        int count = 0;
        for (Slug slug : linked) {
            Integer at = place.get(slug);
            if (at != null) {
                places[count++] = at;
            }
        }
        Arrays.sort(places, 0, count);
        Set<Slug> all = new LinkedHashSet<>(graph.related().get(topic.slug()));
        for (int i = 0; i < count; i++) {
            all.add(graph.readingOrder().get(places[i]));
        }
        return all;
    }

    private static void add(List<ConnectedView> views, String way, String title, List<ConnectedView.Neighbour> pages) {
        if (!pages.isEmpty()) {
            views.add(new ConnectedView(way, title, List.copyOf(pages)));
        }
    }

    /** @param link from that page to this one; null if there is none */
    private static ConnectedView.Neighbour neighbour(Topic topic, CardView card, Link link) {
        Html sentence = link == null
                ? null
                : Sentences.marked(link.passage(), topic.title().text());
        return new ConnectedView.Neighbour(card.path(), card.title(), card.kind(), card.summary(), sentence);
    }
}
