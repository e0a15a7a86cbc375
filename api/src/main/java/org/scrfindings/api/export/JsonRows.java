package org.scrfindings.api.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;

/** JSON Lines: one object a line, as the API answers it elsewhere. */
final class JsonRows<T> implements RowWriter<T> {

    private final SequenceWriter rows;
    private final OutputStream out;
    private boolean empty = true;

    JsonRows(ObjectMapper mapper, OutputStream out) throws IOException {
        this.out = out;
        rows = mapper.writer()
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .withRootValueSeparator("\n")
                .writeValues(out);
    }

    @Override
    public void write(T row) throws IOException {
        rows.write(row);
        empty = false;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        if (!empty) {
            out.write('\n');
        }
        out.close();
    }
}
