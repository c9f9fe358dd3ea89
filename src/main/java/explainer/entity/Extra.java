package explainer.entity;

import explainer.base.Code;

/** What a site has beyond its pages, and may be without. */
public enum Extra {
    BRIEFS("each topic on one sheet of paper"),
    SEARCH("the search and its index"),
    FEEDS("the feeds of pages and of corrections"),
    CALENDAR("the calendar of events"),
    MARKDOWN("each page in Markdown, and the list of them, llms.txt"),
    DATA("facts, quotations, disputes and sources as JSON, with their schemas"),
    SCHEMAS("the schemas of what editors write"),
    LINKED_DATA("what heads of pages tell search engines in the words of schema.org"),
    ICONS("the icons and the manifest with which devices keep the site on their home screen"),
    REPORT("the balance report as a page");

    private final String meaning;

    Extra(String meaning) {
        this.meaning = meaning;
    }

    public String id() {
        return Code.idOf(this);
    }

    public String meaning() {
        return meaning;
    }
}
