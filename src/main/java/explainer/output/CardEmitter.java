package explainer.output;

import explainer.base.Result;
import java.util.List;

/** The pictures that other sites show beside links to pages. */
final class CardEmitter implements Emitter {
    @Override
    public Result<List<Output>> emit(SiteModel model) {
        return new Result<>(model.pictures().files(), model.pictures().found());
    }
}
