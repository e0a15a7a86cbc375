package org.scrfindings.ingest.isolate;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.scrfindings.ingest.extract.Passage;

/**
 * Messages on a stream, one CBOR object after the other. Data alone: unlike Java's own serialisation, nothing that is
 * received chooses a class that is not named here.
 */
final class Wire {

    private static final ObjectMapper MESSAGES = CBORMapper.builder(CBORFactory.builder()
                    // The text of a document is one string; the reading limits bound it.
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .addMixIn(Passage.class, NamedPassage.class)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private Wire() {}

    /** Waits for the first bytes. */
    static <T> MappingIterator<T> read(InputStream in, Class<T> type) throws IOException {
        return MESSAGES.readerFor(type).readValues(in);
    }

    /** {@code type} is the sealed type that says which message it is. */
    static <T> void write(T message, Class<T> type, OutputStream out) throws IOException {
        MESSAGES.writerFor(type).writeValue(out, message);
        out.flush();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Passage.Finding.class, name = "finding"),
        @JsonSubTypes.Type(value = Passage.Example.class, name = "example"),
        @JsonSubTypes.Type(value = Passage.Recommendation.class, name = "recommendation")
    })
    private interface NamedPassage {}
}
