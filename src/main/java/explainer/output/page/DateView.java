package explainer.output.page;

/**
 * A date for a time element.
 *
 * @param iso machine form: {@code 2019-10-25}, {@code 2019-10} or {@code 2019}
 * @param text {@code 25 October 2019}
 */
public record DateView(String iso, String text) {}
