package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.entity.Name;
import explainer.entity.SiteSettings;
import java.util.ArrayList;
import java.util.List;

/** What GitHub Pages wants to find: no Jekyll, and the site's own domain if it has one. */
final class HostingEmitter implements Emitter {
    @Override
    public Result<List<Output>> emit(SiteModel model) {
        SiteSettings settings = model.site().graph().catalog().settings();
        List<Output> outputs = new ArrayList<>();
        outputs.add(Output.of(SitePath.of(".nojekyll"), "", settings.source().path()));
        settings.domain()
                .map(Name::text)
                .ifPresent(domain -> outputs.add(Output.of(
                        SitePath.of("CNAME"), domain + "\n", settings.source().path())));
        return Result.of(List.copyOf(outputs));
    }
}
