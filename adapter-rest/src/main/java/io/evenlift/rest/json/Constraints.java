package io.evenlift.rest.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints a client can see in the schema, checked on the request record. */
final class Constraints {
    private static final Set<Class<? extends Annotation>> BOUNDS = Set.of(
            Min.class,
            Max.class,
            DecimalMin.class,
            DecimalMax.class,
            Positive.class,
            PositiveOrZero.class,
            Negative.class,
            NegativeOrZero.class,
            Range.class);

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            // English whatever the machine speaks, and no expression language in messages.
            .defaultLocale(Locale.ENGLISH)
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}

    static <R> void check(R request, Faults faults) {
        VALIDATOR.validate(request).stream()
                // The validator's order is no order; of several faults of one value the same one must win each time.
                .sorted(Comparator.comparing(Constraints::code).thenComparing(ConstraintViolation::getMessage))
                .forEach(violation -> {
                    Pointer place = pointer(violation.getPropertyPath());
                    faults.add(place, code(violation), message(violation, place));
                });
    }

    private static Pointer pointer(Path path) {
        Pointer pointer = Pointer.ROOT;
        for (Path.Node node : path) {
            if (node.getKey() != null) {
                pointer = pointer.member(node.getKey().toString());
            } else if (node.getIndex() != null) {
                pointer = pointer.element(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = pointer.member(node.getName());
            }
        }
        return pointer;
    }

    private static String code(ConstraintViolation<?> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        if (violation.getInvalidValue() == null) {
            return "missing";
        }
        return BOUNDS.contains(constraint)
                ? "out-of-range"
                : constraint.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String message(ConstraintViolation<?> violation, Pointer place) {
        Object value = violation.getInvalidValue();
        return value == null
                ? place.name() + " is missing"
                : place.name() + " " + description(value) + "; " + violation.getMessage();
    }

    private static String description(Object value) {
        if (value instanceof Collection<?> list) {
            return "has " + entries(list.size());
        }
        if (value instanceof Map<?, ?> map) {
            return "has " + entries(map.size());
        }
        if (value instanceof Record) {
            return "is refused";
        }
        return "is " + (value instanceof String text ? Quote.of(text) : value);
    }

    private static String entries(int count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}
