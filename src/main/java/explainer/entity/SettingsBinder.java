package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;

import explainer.base.SourceFile;
import explainer.content.yaml.YamlMap;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code content/site.yaml} to {@link SiteSettings}. */
final class SettingsBinder {
    static final Field<Name> PART_TITLE = required("title", new Scalar.Text(80), "the part's name", "The summit");
    static final Field<Name> PART_SUMMARY =
            optional("summary", new Scalar.Text(200), "one sentence", "What happened at the summit.");
    static final Field<List<Ref>> PART_PAGES = required(
            "pages", new Type.ListOf<>(new Scalar.PageRef()), "its pages in reading order", "[example-summit]");
    static final Shape PART = Shape.of("a part of the navigation", PART_TITLE, PART_SUMMARY, PART_PAGES);

    static final Field<Name> TITLE =
            required("title", new Scalar.Text(120), "the site's name, on every page", "The example summit, explained");
    static final Field<Locale> LANGUAGE =
            required("language", new SiteScalar.Language(), "the language of the text", "en");
    static final Field<URI> URL = optional(
            "url", new SiteScalar.WebAddress(true), "where the site will stand", "https://example.org/summit/");
    static final Field<Name> DOMAIN =
            optional("domain", new SiteScalar.Domain(), "own domain for GitHub Pages", "example.org");
    static final Field<List<SiteSettings.Part>> NAVIGATION = optional(
            "navigation",
            new Type.ListOf<>(new Type.MapOf<>(PART, SettingsBinder::part)),
            "the parts of the site in reading order",
            "[]");
    static final Field<Name> LICENCE =
            optional("licence", new Scalar.Text(200), "the content's licence in one line", "Text: CC BY 4.0");
    static final Field<URI> LICENCE_URL = optional(
            "licence-url",
            new SiteScalar.WebAddress(false),
            "where the licence stands",
            "https://creativecommons.org/licenses/by/4.0/");
    static final Field<URI> CONTACT =
            optional("contact", new SiteScalar.Contact(), "e-mail or web address of the editors", "desk@example.org");
    static final Field<URI> REPOSITORY = optional(
            "repository",
            new SiteScalar.WebAddress(true),
            "the project on GitHub, for \"edit this page\"",
            "https://github.com/example/explainer");
    static final Field<Name> BRANCH = optional("branch", new Scalar.Text(100), "the branch that editors edit", "main");
    static final Field<Boolean> CMS = optional(
            "cms", new Scalar.Flag(), "true puts a content editor at /admin/, which saves to the repository", "true");

    static final Field<Boolean> CARDS = optional(
            "cards",
            new Scalar.Flag(),
            "false leaves out the pictures that other sites show beside a link to a page",
            "false");
    static final Field<Boolean> DOWNLOADS = optional(
            "downloads",
            new Scalar.Flag(),
            "false leaves out the whole site as one page, as an e-book and as a zip",
            "false");
    static final Field<List<Extra>> LEAVE_OUT = optional(
            "leave-out",
            new Type.ListOf<>(Scalar.Choice.of(Extra.values(), Extra::id, Extra::meaning)),
            "what the site is to be without, of all that the build makes beside the pages",
            "[briefs, search]");
    static final Field<Name> CARD_MAP = optional(
            "card-map", new Scalar.Id(), "the figure whose map lies behind the words of these pictures", "members-map");
    static final Field<List<Name>> HUMANS = optional(
            "humans",
            new Type.ListOf<>(new Scalar.Text(200)),
            "who makes the site, a line each, for the file humans.txt",
            "[\"Ada Example, editor\"]");
    static final Field<URI> SECURITY_CONTACT = required(
            "contact",
            new SiteScalar.Contact(),
            "e-mail or web address for those who find a weakness",
            "security@example.org");
    static final Field<When.Day> SECURITY_EXPIRES = required(
            "expires", new Scalar.Day(), "the day until which this holds, best less than a year ahead", "2027-10-31");
    static final Shape SECURITY_SHAPE = Shape.of("a security contact", SECURITY_CONTACT, SECURITY_EXPIRES);
    static final Field<SiteSettings.Security> SECURITY = optional(
            "security",
            new Type.MapOf<>(SECURITY_SHAPE, SettingsBinder::security),
            "whom to tell of a weakness, for the file .well-known/security.txt",
            "{contact: security@example.org, expires: 2027-10-31}");

    static final Field<Name> FEED_NAME = optional(
            "feed-name",
            new Scalar.Text(120),
            "a name for the feeds, made once and never changed, so that readers see no entry twice when the title changes",
            "the-example-summit");

    static final Field<Name> TOPICS_FIGURE = optional(
            "topics-figure",
            new Scalar.Id(),
            "the figure of type links that the page of all topics begins with, without \".yaml\"",
            "topics");

    static final Field<Budgets> BUDGETS = optional(
            "budgets",
            new Type.MapOf<>(BudgetsBinder.SHAPE, BudgetsBinder::bind),
            "how much a page may ask of a reader's connection",
            "{ page: 80 }");

    static final Shape SHAPE = Shape.of(
            "the site's settings",
            TITLE,
            LANGUAGE,
            URL,
            DOMAIN,
            NAVIGATION,
            LICENCE,
            LICENCE_URL,
            CONTACT,
            REPOSITORY,
            BRANCH,
            FEED_NAME,
            HUMANS,
            SECURITY,
            CMS,
            TOPICS_FIGURE,
            CARDS,
            CARD_MAP,
            DOWNLOADS,
            LEAVE_OUT,
            BUDGETS);

    private SettingsBinder() {}

    static SiteSettings bind(SourceFile file, Optional<YamlMap> map, Problems problems) {
        Fields fields = Fields.of(SHAPE, map, file.start(), problems);
        Name title = fields.get(TITLE).orElse(new Name("", file.start()));
        return new SiteSettings(
                title,
                fields.get(LANGUAGE).orElse(Locale.ENGLISH),
                fields.get(URL),
                fields.get(DOMAIN),
                fields.list(NAVIGATION),
                fields.get(LICENCE),
                fields.get(LICENCE_URL),
                fields.get(CONTACT),
                fields.get(REPOSITORY),
                fields.get(BRANCH).map(Name::text).orElse("main"),
                fields.get(FEED_NAME).orElse(title).text(),
                fields.list(HUMANS),
                fields.get(SECURITY),
                fields.get(CMS).filter(isOn -> isOn).flatMap(isOn -> fields.span(CMS)),
                fields.get(TOPICS_FIGURE),
                fields.get(CARDS).orElse(true),
                fields.get(DOWNLOADS).orElse(true),
                Set.copyOf(fields.list(LEAVE_OUT)),
                fields.get(CARD_MAP),
                fields.get(BUDGETS).orElseGet(BudgetsBinder::usual),
                file);
    }

    private static Optional<SiteSettings.Security> security(Fields fields) {
        Optional<When.Day> expires = fields.get(SECURITY_EXPIRES);
        return fields.get(SECURITY_CONTACT)
                .flatMap(contact -> expires.map(day -> new SiteSettings.Security(contact, day)));
    }

    private static Optional<SiteSettings.Part> part(Fields fields) {
        Optional<Name> summary = fields.get(PART_SUMMARY);
        List<Ref> pages = fields.list(PART_PAGES);
        return fields.get(PART_TITLE).map(title -> new SiteSettings.Part(title, summary, pages));
    }
}
