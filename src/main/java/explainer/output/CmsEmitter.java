package explainer.output;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Span;
import explainer.content.ContentReader;
import explainer.entity.SiteSettings;
import explainer.output.cms.CmsConfig;
import explainer.output.cms.CmsProgram;
import explainer.output.cms.CmsSite;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The content editor, for a site that wants it. */
final class CmsEmitter implements Emitter {
    static final String FOLDER = "admin/";
    private static final String MADE_BY = "the content editor, which \"cms\" turns on";

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        SiteSettings settings = model.settings();
        if (settings.cms().isEmpty()) {
            return Result.of(List.of());
        }
        Optional<String> repository = settings.repository().flatMap(CmsSite::repository);
        if (repository.isEmpty()) {
            return new Result<>(
                    List.of(),
                    List.of(withoutRepository(settings, settings.cms().get())));
        }
        List<Output> outputs = new ArrayList<>();
        for (String file : CmsProgram.files()) {
            outputs.add(model.memo().get("output.cms", file, CmsEmitter::program));
        }
        String config = CmsConfig.yaml(new CmsSite(
                settings.title().text(),
                repository.get(),
                settings.branch(),
                settings.url().map(URI::toASCIIString),
                folders(model)));
        outputs.add(Output.of(SitePath.of(FOLDER + "config.yml"), config, MADE_BY));
        return Result.of(List.copyOf(outputs));
    }

    private static Output program(String file) {
        return Output.of(SitePath.of(FOLDER + file), CmsProgram.bytes(file), MADE_BY);
    }

    /** Those that hold pages; the content folder itself if none does. */
    private static List<String> folders(SiteModel model) {
        List<String> folders = model.graph().topics().values().stream()
                .map(topic -> topic.source().path())
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .distinct()
                .sorted()
                .toList();
        return folders.isEmpty() ? List.of(ContentReader.FOLDER) : folders;
    }

    private static Diagnostic withoutRepository(SiteSettings settings, Span at) {
        String what = settings.repository()
                .map(address -> "\"" + address + "\" is no project on GitHub")
                .orElse("the project's repository is not known");
        return Diagnostic.of(OutputCode.CMS_WITHOUT_REPOSITORY, at, "there is no content editor: " + what)
                .help("write \"repository: https://github.com/owner/name\", or build with --repository");
    }
}
