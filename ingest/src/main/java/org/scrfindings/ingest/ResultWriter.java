package org.scrfindings.ingest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import org.scrfindings.ingest.code.CodedPassage;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.Span;

/** Writes a result for people to read: codes as the codebook writes them, spans with their words, no vectors. */
final class ResultWriter {

    private ResultWriter() {}

    static void write(IngestResult result, PrintStream out) throws IOException {
        new ObjectMapper()
                .registerModule(new Jdk8Module())
                .registerModule(new SimpleModule().addSerializer(Span.class, new QuotedSpan(result.text())))
                .setAnnotationIntrospector(new CodesOfEnums())
                .addMixIn(CodedPassage.class, WithoutVector.class)
                .addMixIn(Passage.class, WithKind.class)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(out, result);
    }

    @JsonIgnoreProperties("vector")
    private interface WithoutVector {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Passage.Finding.class, name = "finding"),
        @JsonSubTypes.Type(value = Passage.Example.class, name = "example"),
        @JsonSubTypes.Type(value = Passage.Recommendation.class, name = "recommendation")
    })
    private interface WithKind {}

    private static final class CodesOfEnums extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] values, String[] names) {
            return Arrays.stream(values)
                    .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toArray(String[]::new);
        }
    }

    private static final class QuotedSpan extends JsonSerializer<Span> {

        private final String text;

        QuotedSpan(String text) {
            this.text = text;
        }

        @Override
        public void serialize(Span span, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeNumberField("page", span.page());
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
            json.writeStringField("quote", span.in(text));
            json.writeEndObject();
        }
    }
}
