package explainer.output.page;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A view record as templates see it: its components by their names, and nothing else. FreeMarker's own model would print it as a text too,
 * {@code LinkView[path=…]}, where a template forgets to name a component.
 */
final class RecordModel implements TemplateHashModelEx {
    private final Record view;
    private final Map<String, Method> accessors;
    private final ObjectWrapper wrapper;

    /** @param accessors of the view's class */
    RecordModel(Record view, Map<String, Method> accessors, ObjectWrapper wrapper) {
        this.view = view;
        this.accessors = accessors;
        this.wrapper = wrapper;
    }

    /** Those of the components, by their names and in their order. */
    static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
        }
        return Collections.unmodifiableMap(accessors);
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        Method accessor = accessors.get(name);
        try {
            return accessor == null ? null : wrapper.wrap(accessor.invoke(view));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(view.getClass() + " hides " + name, e);
        }
    }

    @Override
    public boolean isEmpty() {
        return accessors.isEmpty();
    }

    @Override
    public int size() {
        return accessors.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(accessors.keySet(), wrapper);
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        List<TemplateModel> values = new ArrayList<>();
        for (String name : accessors.keySet()) {
            values.add(get(name));
        }
        return new SimpleCollection(values, wrapper);
    }
}
