package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.entity.Name;
import explainer.entity.SiteSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands at fixed addresses. GitHub Pages wants to find that no Jekyll is needed, and the site's own domain if it has one; others look for
 * the people behind the site, and for whom to tell of a weakness.
 */
final class HostingEmitter implements Emitter {
    private static final SitePath SECURITY = SitePath.of(".well-known/security.txt");

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        SiteSettings settings = model.site().graph().catalog().settings();
        List<Output> outputs = new ArrayList<>();
        outputs.add(Output.of(SitePath.of(".nojekyll"), "", settings.source().path()));
        settings.domain()
                .map(Name::text)
                .ifPresent(domain -> outputs.add(Output.of(
                        SitePath.of("CNAME"), domain + "\n", settings.source().path())));
        if (!settings.humans().isEmpty()) {
            outputs.add(Output.of(
                    SitePath.of("humans.txt"),
                    humans(settings),
                    settings.source().path()));
        }
        settings.security()
                .ifPresent(security -> outputs.add(Output.of(
                        SECURITY, security(model, security), settings.source().path())));
        return Result.of(List.copyOf(outputs));
    }

    /** In the form of humanstxt.org. */
    private static String humans(SiteSettings settings) {
        StringBuilder text = new StringBuilder("/* TEAM */\n");
        settings.humans().forEach(line -> text.append(line.text()).append('\n'));
        return text.append("\n/* SITE */\nLanguage: ")
                .append(settings.language().toLanguageTag())
                .append('\n')
                .toString();
    }

    /** RFC 9116: it holds until the end of its last day in Greenwich. */
    private static String security(SiteModel model, SiteSettings.Security security) {
        return "Contact: " + SiteModel.ascii(security.contact().toString()) + "\nExpires: "
                + security.expires().date() + "T23:59:59Z\nPreferred-Languages: "
                + model.settings().language().toLanguageTag() + "\n"
                + model.asciiAddress(SECURITY)
                        .map(address -> "Canonical: " + address + "\n")
                        .orElse("");
    }
}
