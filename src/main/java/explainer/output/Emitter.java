package explainer.output;

import explainer.base.Result;
import java.util.List;

/** Makes the files of one sort. */
interface Emitter {
    Result<List<Output>> emit(SiteModel model);
}
