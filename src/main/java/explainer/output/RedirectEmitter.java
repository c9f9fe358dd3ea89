package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.output.page.FrameView;
import explainer.output.page.HeadView;
import explainer.output.page.RedirectPage;
import java.util.List;
import java.util.Map;

/** A small page at each old address that leads to the new one. */
final class RedirectEmitter implements Emitter {
    private static final String SCRIPT = "redirect.js";

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        return PageWriter.write(model, List.copyOf(model.graph().redirects().entrySet()), entry -> draw(model, entry));
    }

    private static PageWriter.Draft draw(SiteModel model, Map.Entry<SitePath, Slug> redirect) {
        Topic topic = model.graph().topics().get(redirect.getValue());
        SitePath target = Graph.pathOf(topic.slug());
        FrameView at = model.frame(
                redirect.getKey(), topic.title().text(), topic.summary().text(), HeadView.NONE);
        FrameView canonical =
                model.frame(target, topic.title().text(), topic.summary().text(), HeadView.NONE);
        FrameView frame = new FrameView(
                at.root(),
                at.path(),
                null,
                at.title(),
                at.description(),
                canonical.canonical(),
                canonical.image(),
                at.head(),
                at.site(),
                at.sections());
        return new PageWriter.Draft(
                "redirect.ftlh",
                new RedirectPage(
                        frame,
                        redirect.getKey().relativize(target),
                        topic.title().text(),
                        model.theme()
                                .asset(SCRIPT)
                                .map(redirect.getKey()::relativize)
                                .orElse(null)),
                redirect.getKey(),
                topic.source().path());
    }
}
