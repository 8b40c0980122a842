package io.evenlift.rest.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.evenlift.domain.evidence.Language;
import io.evenlift.domain.evidence.Translated;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Records to JSON text: the same record gives the same bytes on every machine. Members stand in the order of the record's
 * components, absent ones are left out, and the text is indented and ends in a line feed, because people read and
 * compare it.
 */
public final class JsonText {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule()
                    .addSerializer(Double.class, new Numbers())
                    .addSerializer(double.class, new Numbers())
                    .addSerializer(Translated.class, new Words()))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // The components and nothing else, whatever other methods a record has.
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build()
            .writer(printer());

    private JsonText() {}

    /**
     * @param language in which sentences and terms are written; nothing else depends on it
     */
    public static byte[] of(Object value, Language language) {
        try {
            return (WRITER.withAttribute(Language.class, language).writeValueAsString(value) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer could not be written as JSON", e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    /**
     * The shortest digits that read back as the same double, without an exponent in the range where people write none.
     * Not {@code Double.toString}, whose digits changed with Java 19.
     */
    private static final class Numbers extends StdSerializer<Double> {
        private static final long serialVersionUID = 1L;
        private static final double SMALLEST_PLAIN = 1e-9;
        private static final double LARGEST_PLAIN = 1e15;

        private Numbers() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (!Double.isFinite(value)) {
                throw new IllegalStateException("An answer holds a number that is not finite");
            }
            // + 0.0 turns -0.0 into 0.0.
            BigDecimal digits = new BigDecimal(DoubleToDecimal.toString(value + 0.0)).stripTrailingZeros();
            double size = Math.abs(value);
            boolean plain = size == 0 || (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN);
            json.writeNumber(plain ? digits.toPlainString() : digits.toString());
        }
    }

    /** Words in the language of the answer. */
    private static final class Words extends StdSerializer<Translated> {
        private static final long serialVersionUID = 1L;

        private Words() {
            super(Translated.class);
        }

        @Override
        public void serialize(Translated words, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(words.in((Language) provider.getAttribute(Language.class)));
        }
    }
}
