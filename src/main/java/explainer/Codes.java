package explainer;

import explainer.base.Code;
import explainer.content.ContentCode;
import explainer.content.prose.ProseCode;
import explainer.content.topojson.TopoJsonCode;
import explainer.content.yaml.YamlCode;
import explainer.entity.EntityCode;
import explainer.graph.GraphCode;
import explainer.history.HistoryCode;
import explainer.ledger.LedgerCode;
import explainer.links.LinksCode;
import explainer.lint.LintCode;
import explainer.output.OutputCode;
import explainer.publish.PublishCode;
import java.util.List;
import java.util.stream.Stream;

/** Every code that a diagnostic can have, in the order of stages. */
final class Codes {
    private static final List<Code> ALL = Stream.<Code[]>of(
                    ContentCode.values(),
                    ProseCode.values(),
                    YamlCode.values(),
                    TopoJsonCode.values(),
                    EntityCode.values(),
                    GraphCode.values(),
                    HistoryCode.values(),
                    LedgerCode.values(),
                    LinksCode.values(),
                    LintCode.values(),
                    OutputCode.values(),
                    PublishCode.values())
            .flatMap(Stream::of)
            .toList();

    private Codes() {}

    static List<Code> all() {
        return ALL;
    }
}
