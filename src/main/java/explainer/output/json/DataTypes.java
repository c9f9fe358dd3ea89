package explainer.output.json;

import explainer.entity.When;
import java.time.LocalDate;
import java.util.List;

/** Types that more than one data file has. */
final class DataTypes {
    /** An absolute address (RFC 3986). */
    static final JsonType<String> URL = JsonType.format("uri");

    /** An absolute address, or one that leads from the file. */
    static final JsonType<String> ADDRESS = JsonType.format("uri-reference");

    /** A tag of BCP 47, in its general form. */
    static final JsonType<String> LANGUAGE = JsonType.pattern("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");

    static final JsonType<LocalDate> DAY = JsonType.format("date").from(LocalDate::toString);

    /** {@code 2019-10-25}, {@code 2019-10} or {@code 2019}; JSON Schema has no format for the last two. */
    static final JsonType<When> DATE = JsonType.pattern(
                    "[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?")
            .from(When::iso);

    static final JsonType<List<String>> PAGES = JsonType.listOf(ADDRESS, 0);

    private static final JsonShape<CitedData> CITED_SHAPE = JsonShape.<CitedData>of(
                    "Citation", "A source, perhaps with the place in it.")
            .required("id", JsonType.TEXT, CitedData::id, "The id of the source in sources.json.")
            .optional("locator", JsonType.TEXT, CitedData::locator, "The place in the source: para. 12.");

    static final JsonType<CitedData> CITED = CITED_SHAPE.type();

    private DataTypes() {}
}
