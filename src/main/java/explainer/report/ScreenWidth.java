package explainer.report;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * How many columns a text takes on a terminal: two for East Asian letters and for emoji, none for marks that stand on the letter before them.
 * Follows Unicode Standard Annex 11 by scripts and blocks; what is ambiguous there is narrow, as in Western fonts.
 */
final class ScreenWidth {
    private static final Set<UnicodeScript> WIDE_SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI,
            UnicodeScript.TANGUT);
    private static final Set<UnicodeBlock> WIDE_BLOCKS = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.CJK_COMPATIBILITY,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS,
            UnicodeBlock.EMOTICONS,
            UnicodeBlock.TRANSPORT_AND_MAP_SYMBOLS,
            UnicodeBlock.SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS,
            UnicodeBlock.SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A);
    private static final int FULLWIDTH_FROM = 0xff01;
    private static final int FULLWIDTH_TO = 0xff60;
    private static final int HALFWIDTH_TO = 0xffdc;
    // the vowels and last consonants of a Hangul syllable join the first
    private static final int JAMO_FROM = 0x1160;
    private static final int JAMO_TO = 0x11ff;

    private ScreenWidth() {}

    static int of(CharSequence text) {
        return text.codePoints().map(ScreenWidth::of).sum();
    }

    private static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> point >= JAMO_FROM && point <= JAMO_TO ? 0 : isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        if (point >= FULLWIDTH_FROM && point <= HALFWIDTH_TO) {
            return point <= FULLWIDTH_TO;
        }
        UnicodeBlock block = UnicodeBlock.of(point);
        return block != null && WIDE_BLOCKS.contains(block) || WIDE_SCRIPTS.contains(UnicodeScript.of(point));
    }
}
