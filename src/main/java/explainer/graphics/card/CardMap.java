package explainer.graphics.card;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The map behind the words.
 *
 * @param tones of areas, by their ids
 * @param marked the area that the map points at, and turns to
 * @param disputed areas that are shown as nobody's, whatever the tone of what they lie in
 * @param unsettled pairs of neighbours between which the border is not settled
 * @param world names the outlines by their bytes
 */
public record CardMap(
        SortedMap<String, Tone> tones,
        Optional<String> marked,
        List<Disputed> disputed,
        List<List<String>> unsettled,
        String world) {
    public CardMap {
        tones = Collections.unmodifiableSortedMap(new TreeMap<>(tones));
        Objects.requireNonNull(marked);
        disputed = List.copyOf(disputed);
        unsettled = unsettled.stream().map(List::copyOf).toList();
        Objects.requireNonNull(world);
    }

    /** How strongly an area stands out. */
    public enum Tone {
        FULL,
        TINT,
        ACCENT
    }

    /** An area, or the part of it that lies in a box of degrees: west, south, east and north; no box for the whole. */
    public record Disputed(String area, List<Double> box) {
        public Disputed {
            Objects.requireNonNull(area);
            box = List.copyOf(box);
        }
    }
}
