package explainer.output;

import explainer.base.Diagnostic;
import explainer.base.Fingerprint;
import explainer.base.Memo;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.SourceFile;
import explainer.entity.Extra;
import explainer.graphics.icon.IconPress;
import explainer.output.json.WebManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a device needs to keep the site on its home screen: a manifest, and the theme's icon in the sizes that it asks for. */
final class ManifestEmitter implements Emitter {
    static final SitePath MANIFEST = SitePath.of("site.webmanifest");

    private static final String ICON = "icon.svg";
    // what devices with Apple's system look for
    private static final int TOUCH = 180;
    private static final List<Integer> SIZES = List.of(192, 512);

    /** All that an icon depends on. */
    private record Given(Memo.Bytes svg, int size) {}

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        List<Output> outputs = new ArrayList<>();
        List<WebManifest.Icon> icons = new ArrayList<>();
        model.theme()
                .asset(ICON)
                .ifPresent(path -> icons.add(new WebManifest.Icon(path.value(), "any", "image/svg+xml")));
        for (int size : SIZES) {
            icon(model, size).ifPresent(icon -> {
                outputs.add(icon);
                icons.add(new WebManifest.Icon(icon.path().value(), size + "x" + size, "image/png"));
            });
        }
        touchIcon(model).ifPresent(outputs::add);
        String manifest = new WebManifest(
                        model.settings().title().text(),
                        model.settings().language().toLanguageTag(),
                        icons)
                .json();
        outputs.add(Output.of(MANIFEST, manifest, model.settings().source().path()));
        return new Result<>(List.copyOf(outputs), unreadable(model).stream().toList());
    }

    private static Optional<Diagnostic> unreadable(SiteModel model) {
        return model.theme()
                .assetFile(ICON)
                .filter(svg -> touchIcon(model).isEmpty())
                .map(svg -> Diagnostic.of(
                                OutputCode.TEMPLATE_ERROR,
                                new SourceFile(svg.madeBy(), "").start(),
                                "this icon cannot be drawn")
                        .help("save it as an SVG file, or take it away"));
    }

    static Optional<Output> touchIcon(SiteModel model) {
        return model.settings().has(Extra.ICONS) ? icon(model, TOUCH) : Optional.empty();
    }

    /** Nothing where the theme has no icon, or one that cannot be drawn. */
    private static Optional<Output> icon(SiteModel model, int size) {
        return model.theme()
                .assetFile(ICON)
                .flatMap(svg -> model.memo()
                        .get("output.icon", new Given(new Memo.Bytes(svg.content()), size), ManifestEmitter::draw)
                        .map(png -> Output.of(
                                Fingerprint.inName(SitePath.of("assets/icon-" + size + ".png"), png),
                                png,
                                svg.madeBy())));
    }

    private static Optional<byte[]> draw(Given given) {
        return IconPress.png(given.svg.value(), given.size);
    }
}
