package org.scrfindings.api.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;

/** JSON Lines: one object a line, as the API answers it elsewhere. */
final class JsonRows<T> implements RowWriter<T> {

    private final SequenceWriter rows;
    private final OutputStream out;

    JsonRows(ObjectMapper mapper, OutputStream out) throws IOException {
        this.out = out;
        rows = mapper.writer()
                .without(com.fasterxml.jackson.databind.SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .withRootValueSeparator("\n")
                .writeValues(out);
    }

    @Override
    public void write(T row) throws IOException {
        rows.write(row);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        out.write('\n');
        out.close();
    }
}
