package explainer.output.bundle;

import explainer.base.SitePath;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Where the links of a chapter lead when all chapters stand in one thing. */
interface Links {
    /** The id that an element of a chapter has there. */
    String id(Book.Chapter chapter, String id);

    /** The way to a chapter, or to an element in it. */
    String to(Book.Chapter chapter, Optional<String> id);

    /** The way to a source in the list of all. */
    String toSource(String id);

    /** The way to a fact in the list of all. */
    String toFact(String id);

    /** The way to what is no part of the whole; empty if there is none. */
    Optional<String> outside(SitePath path, String fragment);

    /** The way to an image of the site. */
    String image(SitePath path);

    /** Makes a figure fit for where it will stand. */
    void fit(Element figure);
}
