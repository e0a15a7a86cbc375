package org.scrfindings.search.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.scrfindings.search.store.FindingView;

/** The formats that snapshots are kept in. They are the business of whoever shows them. */
public interface RowFiles {

    /** JSON Lines of findings, from which a snapshot can be made anew. */
    String JSON_LINES = "jsonl";

    /** Names of formats, {@value #JSON_LINES} among them. */
    List<String> formats();

    Rows open(String format, OutputStream out) throws IOException;

    /** Takes rows one after the other; closing ends the file. */
    interface Rows extends Closeable {
        void write(FindingView row) throws IOException;
    }
}
