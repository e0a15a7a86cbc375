package org.scrfindings.api.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes rows one after the other and keeps none of them. Closing ends the file; without it the file is not whole. */
public interface RowWriter<T> extends Closeable {

    void write(T row) throws IOException;
}
