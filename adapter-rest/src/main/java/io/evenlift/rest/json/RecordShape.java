package io.evenlift.rest.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a request record asks for: its components in their order, and the constructor that takes them. */
record RecordShape(Map<String, Type> components, Constructor<?> constructor) {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return inspect(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    Set<String> names() {
        return components.keySet();
    }

    private static RecordShape inspect(Class<?> type) {
        RecordComponent[] declared = type.getRecordComponents();
        Map<String, Type> components = new LinkedHashMap<>();
        for (RecordComponent component : declared) {
            components.put(component.getName(), component.getGenericType());
        }
        Class<?>[] raw = Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(raw);
            canonical.setAccessible(true);
            return new RecordShape(Collections.unmodifiableMap(components), canonical);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its canonical constructor: " + type, e);
        }
    }
}
