package org.scrfindings.api.whole;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.time.Duration;

/** Comes in drops, as over a poor line, so that a kill can fall into the middle of an upload. */
final class SlowStream extends FilterInputStream {
    private static final int DROP = 512;
    private static final Duration BETWEEN_DROPS = Duration.ofMillis(40);

    SlowStream(byte[] bytes) {
        super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            Patience.pass(BETWEEN_DROPS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the upload was broken off", e);
        }
        return super.read(into, from, Math.min(length, DROP));
    }
}
