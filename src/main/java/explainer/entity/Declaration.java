package explainer.entity;

import explainer.base.Code;
import explainer.content.ContentReader;

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
    COVERAGE(EvidenceBinder.COVERAGE, Layout.KEYS_OR_NOTHING, CoverageBinder.SHAPE);

    /** In which all of them stand. */
    public static final String FOLDER = ContentReader.FOLDER;

    private final String path;
    private final Layout layout;
    private final Shape shape;

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
        this.path = path;
        this.layout = layout;
        this.shape = shape;
    }

    /** {@code facts}. */
    public String id() {
        return Code.idOf(this);
    }

    /** The file in the project; for pages, which files as editors' programs write it. */
    public String path() {
        return path;
    }

    public Layout layout() {
        return layout;
    }

    /** The keys of the file, or of each item of its list. */
    public Form.Keys keys() {
        return shape.form();
    }
}
