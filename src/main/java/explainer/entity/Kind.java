package explainer.entity;

import explainer.base.Code;

/** What a topic page is about. The order is that of the page of all topics. */
public enum Kind {
    QUESTION("Question", "Questions"),
    EVENT("Event", "Events"),
    DOCUMENT("Document", "Documents"),
    STORY("Story", "Stories"),
    CONCEPT("Concept", "Concepts"),
    ORGANISATION("Organisation", "Organisations"),
    COUNTRY("Country", "Countries"),
    PLACE("Place", "Places"),
    PERSON("Person", "People");

    private final String singular;
    private final String plural;

    Kind(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    /** As editors write it: {@code event}. */
    public String id() {
        return Code.idOf(this);
    }

    public String singular() {
        return singular;
    }

    public String plural() {
        return plural;
    }
}
