package explainer.revise;

import explainer.entity.Declaration;
import explainer.entity.Form;
import java.util.List;

/**
 * An entry of a data file to be filled in. What it needs, a source above all, nobody but its editor knows, so every line is a comment until then.
 */
public enum EntryStub {
    FACT("facts", Declaration.FACTS, "[words](fact:%s)"),
    QUOTE("quotes", Declaration.QUOTES, "![what it shows](quote:%s)"),
    DISPUTE("disputes", Declaration.DISPUTES, "![what it shows](dispute:%s)"),
    TERM("terms", Declaration.TERMS, ""),
    CORRECTION("corrections", Declaration.CORRECTIONS, "");

    private final String file;
    private final List<Form.Key> keys;
    private final String use;

    EntryStub(String file, Declaration declaration, String use) {
        this.file = file;
        this.keys = declaration.keys().keys();
        this.use = use;
    }

    public String path() {
        return "content/data/" + file + ".yaml";
    }

    /** How a page shows it; empty for what no page names. */
    public String use(String id) {
        return use.replace("%s", id);
    }

    /**
     * Lines of comments; of what it needs two of, it has two.
     *
     * @param first what its first key holds: its id, or the page of a correction
     */
    public String text(String first) {
        StringBuilder text = new StringBuilder(
                "# To be filled in: take the \"# \" off the lines that you need, and these comments out.\n");
        append(keys, first, "", text);
        return text.toString();
    }

    private static void append(List<Form.Key> keys, String first, String indent, StringBuilder text) {
        for (Form.Key key : keys) {
            boolean isFirst = key == keys.get(0);
            text.append("# ")
                    .append(indent)
                    .append(isFirst ? "- " : "  ")
                    .append(key.name())
                    .append(':');
            if (key.parts().isEmpty()) {
                text.append(' ').append(isFirst && first != null ? first : key.example());
            }
            text.append(" # ")
                    .append(key.meaning())
                    .append(key.isRequired() ? "" : " (may be left out)")
                    .append('\n');
            if (!key.parts().isEmpty()) {
                append(key.parts(), null, indent + "    ", text);
                append(key.parts(), "The other side", indent + "    ", text);
            }
        }
    }
}
