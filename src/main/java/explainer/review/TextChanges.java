package explainer.review;

import explainer.base.ListDiff;
import explainer.base.WordDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the sentences of a page differ. */
final class TextChanges {
    // texts that share less are not one text that was changed
    private static final double KIN = 0.3;
    private static final int LEAD = 6;

    private final List<PageText.Sentence> before;
    private final List<PageText.Sentence> now;
    private final List<PageChange.Passage> passages = new ArrayList<>();

    private TextChanges(List<PageText.Sentence> before, List<PageText.Sentence> now) {
        this.before = before;
        this.now = now;
    }

    /** What differs in one paragraph. */
    private record Block(String under, String text) {}

    static List<PageChange.Passage> of(List<PageText.Sentence> before, List<PageText.Sentence> now) {
        return new TextChanges(before, now).find();
    }

    private List<PageChange.Passage> find() {
        for (ListDiff.Change<String> change : ListDiff.of(texts(before), texts(now))) {
            List<Block> out = blocks(
                    before.subList(change.from(), change.from() + change.out().size()));
            List<Block> in =
                    blocks(now.subList(change.to(), change.to() + change.in().size()));
            String lead = in.isEmpty() ? lead(before, change.from()) : lead(now, change.to());
            if (out.size() == 1 && in.size() == 1) {
                add(in.get(0).under, lead, pieces(out.get(0).text, in.get(0).text));
            } else {
                pair(out, in, lead);
            }
        }
        return List.copyOf(passages);
    }

    /** A paragraph stands with the one that it was, if there is one; what is new stands in its place, and what is gone before what follows it. */
    private void pair(List<Block> out, List<Block> in, String lead) {
        int next = 0;
        for (Block old : out) {
            int kin = next;
            while (kin < in.size() && !areKin(old.text, in.get(kin).text)) {
                kin++;
            }
            if (kin == in.size()) {
                add(old.under, lead, whole(old.text, ""));
            } else {
                for (Block added : in.subList(next, kin)) {
                    add(added.under, "", whole("", added.text));
                }
                add(in.get(kin).under, lead, WordDiff.pieces(old.text, in.get(kin).text));
                next = kin + 1;
            }
            lead = "";
        }
        for (Block added : in.subList(next, in.size())) {
            add(added.under, lead, whole("", added.text));
            lead = "";
        }
    }

    private void add(String under, String lead, List<WordDiff.Piece> pieces) {
        passages.add(new PageChange.Passage(under, lead, pieces));
    }

    private static List<WordDiff.Piece> pieces(String said, String says) {
        return areKin(said, says) ? WordDiff.pieces(said, says) : whole(said, says);
    }

    private static boolean areKin(String said, String says) {
        return WordDiff.shared(said, says) >= KIN && WordDiff.shared(says, said) >= KIN;
    }

    private static List<WordDiff.Piece> whole(String said, String says) {
        return Stream.of(new WordDiff.Piece(WordDiff.Side.OUT, said), new WordDiff.Piece(WordDiff.Side.IN, says))
                .filter(piece -> !piece.words().isEmpty())
                .toList();
    }

    private static List<Block> blocks(List<PageText.Sentence> sentences) {
        return sentences.stream()
                .collect(Collectors.groupingBy(PageText.Sentence::block, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(block -> new Block(block.get(0).under(), String.join(" ", texts(block))))
                .toList();
    }

    /** The end of the sentence before a place in the same paragraph. */
    private static String lead(List<PageText.Sentence> sentences, int at) {
        if (at == 0
                || at >= sentences.size()
                || sentences.get(at - 1).block() != sentences.get(at).block()) {
            return "";
        }
        List<String> words = List.of(sentences.get(at - 1).text().split(" "));
        int start = Math.max(0, words.size() - LEAD);
        return (start > 0 ? "… " : "") + String.join(" ", words.subList(start, words.size()));
    }

    private static List<String> texts(List<PageText.Sentence> sentences) {
        return sentences.stream().map(PageText.Sentence::text).toList();
    }
}
