package explainer.output.page;

/**
 * The scripts of the theme, each null where the theme has none: a page is complete without them.
 *
 * @param early sets what readers chose before anything is shown
 * @param reader previews, copied links, switches; it loads the others
 * @param search the dialog of the search, loaded when it is opened
 * @param library what searches in the index, loaded with it
 */
public record ScriptsView(String early, String reader, String search, String library) {}
