package explainer.graph;

import explainer.base.Diagnostic;
import explainer.content.AssetFile;
import explainer.content.prose.Reference;
import java.util.Optional;

/** Where the images of one page are. */
final class ImageReferences {
    private final LinkTable table;
    private final Resolution out;

    ImageReferences(LinkTable table, Resolution out) {
        this.table = table;
        this.out = out;
    }

    void image(Reference.Image image) {
        if (image.url().isEmpty()
                || image.url().startsWith("/")
                || LinkReferences.SCHEME.matcher(image.url()).matches()) {
            Diagnostic bad = Diagnostic.of(
                            GraphCode.BAD_ADDRESS, image.urlSpan(), "an image must be a file of the content folder")
                    .help("save the image in content/assets/ and write ![what it shows](../assets/file.jpg)");
            Optional<String> file = table.suggestions.fileWrittenOtherwise(out.page, image.url());
            out.found.add(out.mended(bad, image.url(), file)
                    .orElseGet(() -> bad.didYouMean(LinkReferences.nearEvidence(image.url()))));
            return;
        }
        Optional<String> path = FilePaths.against(out.page.source().path(), FilePaths.decoded(image.url()));
        if (path.isEmpty()) {
            out.outside(image.urlSpan());
            return;
        }
        AssetFile asset = table.assets.get(path.get());
        if (asset == null && table.catalog.isFaulty(path.get())) {
            return;
        }
        if (asset == null || asset.size().isEmpty()) {
            Diagnostic broken = Diagnostic.of(
                            GraphCode.BROKEN_IMAGE, image.urlSpan(), "there is no image \"" + path.get() + "\"")
                    .help("save the image in content/assets/");
            out.found.add(out.mended(
                            broken,
                            image.url(),
                            table.suggestions
                                    .imageInOtherCapitals(path.get())
                                    .or(() -> table.suggestions.fileWrittenOtherwise(out.page, image.url())))
                    .orElseGet(() -> broken.didYouMean(table.suggestions.image(path.get(), out.page))));
        } else {
            out.targets.put(image.span(), new Target.ToFile(table.assetPaths.get(path.get()), asset.size()));
        }
    }
}
