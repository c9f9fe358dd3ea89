package explainer.entity;

import java.util.List;
import java.util.Objects;

/** The keys of the editors' language as they are declared, for whatever explains them or writes them first. */
public final class Declarations {
    public static final List<Key> TOPIC_PAGE = keys(TopicBinder.SHAPE);
    public static final List<Key> FRONT_PAGE = keys(HomeBinder.SHAPE);
    public static final List<Key> SETTINGS = keys(SettingsBinder.SHAPE);
    public static final List<Key> SOURCE = keys(SourceBinder.SHAPE);
    public static final List<Key> FACT = keys(FactBinder.SHAPE);
    public static final List<Key> QUOTE = keys(QuoteBinder.SHAPE);
    public static final List<Key> DISPUTE = keys(DisputeBinder.SHAPE);
    public static final List<Key> CORRECTION = keys(CorrectionBinder.SHAPE);
    public static final List<Key> TERM = keys(TermBinder.SHAPE);

    private Declarations() {}

    /**
     * One key.
     *
     * @param meaning one sentence for editors
     * @param wanted what it may hold, after "must be"
     * @param example a valid value as it would stand after the colon
     * @param parts the keys of each item, where it holds a list of them
     */
    public record Key(String name, boolean isRequired, String meaning, String wanted, String example, List<Key> parts) {
        public Key {
            Objects.requireNonNull(name);
            Objects.requireNonNull(meaning);
            Objects.requireNonNull(wanted);
            Objects.requireNonNull(example);
            parts = List.copyOf(parts);
        }
    }

    private static List<Key> keys(Shape shape) {
        return shape.fields().stream().map(Declarations::key).toList();
    }

    private static Key key(Field<?> field) {
        List<Key> parts = field.type() instanceof Type.ListOf<?> list && list.item() instanceof Type.MapOf<?> map
                ? keys(map.shape())
                : List.of();
        return new Key(
                field.key(), field.isRequired(), field.meaning(), field.type().wanted(), field.example(), parts);
    }
}
