package org.scrfindings.api.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is made while it is sent.
 *
 * @param filename that its receiver may keep it under
 */
public record Download(String filename, String mediaType, Body body) {

    /** What writes the file. */
    public interface Body {
        /** @throws TooManyDownloadsException where as many as may run at a time are running */
        void write(OutputStream out) throws IOException;
    }
}
