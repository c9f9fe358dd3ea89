package explainer.graphics.geometry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts lines in an order in which many begin where the one before ends: as a path they are shorter then. */
public final class Chains {
    private Chains() {}

    /** The same lines, some of them backwards; each begins where the one before ends if there is one that does. */
    public static List<List<Point>> of(List<List<Point>> lines) {
        Map<Point, Deque<Integer>> at = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Point place : List.of(first(lines.get(i)), last(lines.get(i)))) {
                at.computeIfAbsent(place, key -> new ArrayDeque<>()).add(i);
            }
        }
        boolean[] used = new boolean[lines.size()];
        List<List<Point>> chained = new ArrayList<>();
        Point end = null;
        for (int i = 0; i < lines.size(); i++) {
            int next = used[i] ? -1 : i;
            while (next >= 0) {
                used[next] = true;
                List<Point> line = lines.get(next);
                chained.add(last(line).equals(end) && !first(line).equals(end) ? backwards(line) : line);
                end = last(chained.get(chained.size() - 1));
                next = at.get(end).stream()
                        .filter(other -> !used[other])
                        .findFirst()
                        .orElse(-1);
            }
        }
        return chained;
    }

    private static Point first(List<Point> line) {
        return line.get(0);
    }

    private static Point last(List<Point> line) {
        return line.get(line.size() - 1);
    }

    private static List<Point> backwards(List<Point> line) {
        List<Point> turned = new ArrayList<>(line);
        Collections.reverse(turned);
        return turned;
    }
}
