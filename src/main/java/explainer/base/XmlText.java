package explainer.base;

/** Text for XML. Writers escape what XML gives a meaning, but let pass what XML 1.0 cannot hold at all (section 2.2). */
public final class XmlText {
    private static final int REPLACEMENT = 0xfffd;

    private XmlText() {}

    /** The text, with a replacement character in the place of each that no XML document may hold. */
    public static String legal(String text) {
        return text.codePoints().allMatch(XmlText::isLegal)
                ? text
                : text.codePoints()
                        .map(c -> isLegal(c) ? c : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c <= 0xfffd
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
