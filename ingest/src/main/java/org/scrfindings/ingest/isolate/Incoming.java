package org.scrfindings.ingest.isolate;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Messages that come in on a stream. For one thread at a time. */
final class Incoming<T> {

    private final InputStream in;
    private final Class<T> type;
    private MappingIterator<T> messages;

    Incoming(InputStream in, Class<T> type) {
        this.in = in;
        this.type = type;
    }

    /**
     * Waits for the next message.
     *
     * @throws EOFException when the other end has closed the stream
     */
    T next() throws IOException {
        if (messages == null) {
            // Not before: it waits for the first bytes.
            messages = Wire.read(in, type);
        }
        if (!messages.hasNextValue()) {
            throw new EOFException();
        }
        return messages.nextValue();
    }
}
