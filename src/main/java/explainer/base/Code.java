package explainer.base;

/** What kind of problem a diagnostic reports. Each stage has its own enum of them. */
public interface Code {
    /** The stable name, in kebab case, unique in the program: {@code broken-link}. */
    String id();

    Severity severity();

    /** One plain sentence: what the code means. */
    String summary();

    /** {@code BROKEN_LINK} as {@code broken-link}. */
    static String idOf(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
