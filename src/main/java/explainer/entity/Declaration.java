package explainer.entity;

import explainer.base.Code;
import explainer.content.ContentReader;
import java.util.List;

/** What may stand in each file that editors write, as it is declared for the checks. The closed set of all such files. */
public enum Declaration {
    TOPIC(ContentReader.FOLDER + "/*/**/*.md", Layout.FRONT_MATTER, TopicBinder.SHAPE),
    HOME(EntityBinder.HOME, Layout.FRONT_MATTER, HomeBinder.SHAPE),
    SITE(EntityBinder.SETTINGS, Layout.KEYS, SettingsBinder.SHAPE),
    SOURCES(EntityBinder.SOURCES, Layout.LIST, SourceBinder.SHAPE),
    FACTS(EvidenceBinder.FACTS, Layout.LIST, FactBinder.SHAPE),
    QUOTES(EvidenceBinder.QUOTES, Layout.LIST, QuoteBinder.SHAPE),
    DISPUTES(EvidenceBinder.DISPUTES, Layout.LIST, DisputeBinder.SHAPE),
    CORRECTIONS(Correction.FILE, Layout.LIST, CorrectionBinder.SHAPE),
    TERMS(EvidenceBinder.TERMS, Layout.LIST, TermBinder.SHAPE),
    COVERAGE(EvidenceBinder.COVERAGE, Layout.KEYS_OR_NOTHING, CoverageBinder.SHAPE),
    // before the figures also by its name, as some programs take the first pattern that fits
    FIGURE_DATA(Figure.DATA + "*.yaml", Layout.KEYS, TableBinder.SHAPE),
    FIGURES(Figure.FOLDER + "*.yaml", Layout.KEYS, FigureBinder.FORM);

    /** In which all of them stand. */
    public static final String FOLDER = ContentReader.FOLDER;

    private final String path;
    private final Layout layout;
    private final Form form;

    /** How the keys stand in the file. */
    public enum Layout {
        /** Between two lines {@code ---}, above the text. */
        FRONT_MATTER,
        KEYS,
        /** As {@code KEYS}; the file may also be empty. */
        KEYS_OR_NOTHING,
        /** A list of any length, each item with the keys. */
        LIST
    }

    Declaration(String path, Layout layout, Shape shape) {
        this(path, layout, shape.form());
    }

    Declaration(String path, Layout layout, Form form) {
        this.path = path;
        this.layout = layout;
        this.form = form;
    }

    /** {@code facts}. */
    public String id() {
        return Code.idOf(this);
    }

    /** The file in the project; where there are many, which files as editors' programs write it. */
    public String path() {
        return path;
    }

    public Layout layout() {
        return layout;
    }

    /** Whether there may be many such files. */
    public boolean isFolder() {
        return path.contains("*");
    }

    /** What stands in the file, or in each item of its list. */
    public Form form() {
        return form;
    }

    /** Its keys; where they depend on one of them, a list for each of its words. */
    public List<Form.Keys> shapes() {
        return form instanceof Form.Variants variants ? variants.each() : List.of((Form.Keys) form);
    }

    /** The keys of a file that has always the same. */
    public Form.Keys keys() {
        if (form instanceof Form.Keys keys) {
            return keys;
        }
        throw new IllegalStateException("the keys of " + id() + " depend on one of them");
    }
}
