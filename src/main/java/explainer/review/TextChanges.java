package explainer.review;

import explainer.base.ListDiff;
import explainer.base.WordDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the sentences of a page differ. */
final class TextChanges {
    // sentences that share less are not one sentence that was changed
    private static final double KIN = 0.3;
    private static final int LEAD = 6;

    private final List<PageText.Sentence> before;
    private final List<PageText.Sentence> now;
    private final List<PageChange.Passage> passages = new ArrayList<>();

    private TextChanges(List<PageText.Sentence> before, List<PageText.Sentence> now) {
        this.before = before;
        this.now = now;
    }

    static List<PageChange.Passage> of(List<PageText.Sentence> before, List<PageText.Sentence> now) {
        return new TextChanges(before, now).find();
    }

    private List<PageChange.Passage> find() {
        for (ListDiff.Change<String> change : ListDiff.of(texts(before), texts(now))) {
            List<PageText.Sentence> out =
                    before.subList(change.from(), change.from() + change.out().size());
            List<PageText.Sentence> in =
                    now.subList(change.to(), change.to() + change.in().size());
            String lead = in.isEmpty() ? lead(before, change.from()) : lead(now, change.to());
            List<List<PageText.Sentence>> outs = blocks(out);
            List<List<PageText.Sentence>> ins = blocks(in);
            int pairs = Math.min(outs.size(), ins.size());
            for (int i = 0; i < Math.max(outs.size(), ins.size()); i++) {
                add(
                        i < outs.size() ? outs.get(i) : List.of(),
                        i < ins.size() ? ins.get(i) : List.of(),
                        i == 0 ? lead : "",
                        i < pairs);
            }
        }
        return List.copyOf(passages);
    }

    private void add(List<PageText.Sentence> out, List<PageText.Sentence> in, String lead, boolean isPair) {
        String said = String.join(" ", texts(out));
        String says = String.join(" ", texts(in));
        List<WordDiff.Piece> pieces = isPair && areKin(said, says) ? WordDiff.pieces(said, says) : whole(said, says);
        passages.add(new PageChange.Passage((in.isEmpty() ? out : in).get(0).under(), lead, pieces));
    }

    private static boolean areKin(String said, String says) {
        return WordDiff.shared(said, says) >= KIN && WordDiff.shared(says, said) >= KIN;
    }

    private static List<WordDiff.Piece> whole(String said, String says) {
        List<WordDiff.Piece> pieces = new ArrayList<>();
        if (!said.isEmpty()) {
            pieces.add(new WordDiff.Piece(WordDiff.Side.OUT, said));
        }
        if (!says.isEmpty()) {
            pieces.add(new WordDiff.Piece(WordDiff.Side.IN, says));
        }
        return pieces;
    }

    /** The sentences by their paragraphs. */
    private static List<List<PageText.Sentence>> blocks(List<PageText.Sentence> sentences) {
        return List.copyOf(sentences.stream()
                .collect(Collectors.groupingBy(PageText.Sentence::block, TreeMap::new, Collectors.toList()))
                .values());
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
