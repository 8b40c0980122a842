package io.evenlift.rest.json;

import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.rest.problem.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Collects what the domain refuses while a request record is turned into a command, so that one answer names all of it.
 * Each {@code Faults} stands at one place of the document; {@link #in} steps down. Places already found faulty are not
 * tried again, and values that are absent are passed over: whether they may be is decided on the request record.
 *
 * <pre>{@code
 * Optional<Command> toCommand(Faults faults) {
 *     Optional<Age> age = faults.at("ageYears", ageYears, Age::ofYears);
 *     Optional<Skin> skin = faults.within("skin", skin, SkinRequest::toDomain);
 *     return faults.whole(() -> new Command(age.orElseThrow(), skin));
 * }
 * }</pre>
 */
public final class Faults {
    private final Pointer here;
    private final NavigableMap<Pointer, Fault> found;

    Faults() {
        this(Pointer.ROOT, new TreeMap<>());
    }

    private Faults(Pointer here, NavigableMap<Pointer, Fault> found) {
        this.here = here;
        this.found = found;
    }

    /** The same collection, one member further down. */
    public Faults in(String member) {
        return new Faults(here.member(member), found);
    }

    /** The same collection, one list element further down. */
    public Faults in(int index) {
        return new Faults(here.element(index), found);
    }

    /** Reads the value of a member, if it is there. */
    public <V, T> Optional<T> at(String member, V value, Function<? super V, ? extends T> read) {
        return value == null ? Optional.empty() : in(member).whole(() -> read.apply(value));
    }

    /** Reads a member that has members of its own, if it is there. */
    public <V, T> Optional<T> within(String member, V value, BiFunction<? super V, ? super Faults, Optional<T>> read) {
        return value == null ? Optional.empty() : read.apply(value, in(member));
    }

    /** Reads each element of a list; those refused are left out, an absent list is empty. */
    public <V, T> List<T> each(String member, List<V> values, BiFunction<? super V, ? super Faults, Optional<T>> read) {
        List<T> readValues = new ArrayList<>();
        Faults list = in(member);
        for (int i = 0; values != null && i < values.size(); i++) {
            read.apply(values.get(i), list.in(i)).ifPresent(readValues::add);
        }
        return List.copyOf(readValues);
    }

    /** Reads each entry of a map, key and value; those refused are left out, an absent map is empty. */
    public <K, V, T> Map<K, T> entries(
            String member,
            Map<String, V> values,
            Function<String, K> readKey,
            BiFunction<? super V, ? super Faults, Optional<T>> readValue) {
        Map<K, T> entries = new LinkedHashMap<>();
        if (values != null) {
            values.forEach((key, value) -> {
                Faults entry = in(member).in(key);
                Optional<K> readable = entry.key(() -> readKey.apply(key));
                Optional<T> held = readValue.apply(value, entry);
                readable.ifPresent(k -> held.ifPresent(v -> entries.put(k, v)));
            });
        }
        return entries;
    }

    /** A key is read whatever is wrong below it: its word is a fault of its own. */
    private <K> Optional<K> key(Supplier<K> read) {
        try {
            return Optional.of(read.get());
        } catch (InvalidValue refused) {
            add(here, refused.code(), refused.getMessage());
            return Optional.empty();
        }
    }

    /** Puts together what stands at this place, unless something within it was refused already. */
    public <T> Optional<T> whole(Supplier<? extends T> together) {
        if (isFaulty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(together.get());
        } catch (InvalidValue refused) {
            add(here, refused.code(), refused.getMessage());
            return Optional.empty();
        }
    }

    /** Whether something at or below this place was refused. */
    public boolean isFaulty() {
        Pointer next = found.ceilingKey(here);
        return next != null && next.isWithin(here);
    }

    /**
     * Takes out what was refused at or below this place, so that the answer is not refused for it. Whoever takes it says it
     * elsewhere.
     */
    public List<Fault> takeOut() {
        List<Fault> taken = new ArrayList<>();
        for (Pointer next = found.ceilingKey(here);
                next != null && next.isWithin(here);
                next = found.ceilingKey(here)) {
            taken.add(Objects.requireNonNull(found.remove(next)));
        }
        return List.copyOf(taken);
    }

    /** The first fault of a place stays: what else is said about the same value only repeats it. */
    void add(Pointer place, String code, String message) {
        found.putIfAbsent(place, new Fault(place.toString(), code, message));
    }

    List<Fault> all() {
        return List.copyOf(found.values());
    }
}
