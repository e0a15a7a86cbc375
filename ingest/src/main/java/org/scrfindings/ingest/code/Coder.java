package org.scrfindings.ingest.code;

import java.util.List;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.structure.Outline;

/**
 * Gives passages their codes. Implementations are deterministic for the same input and safe for use by several
 * threads.
 */
public interface Coder {

    /** Name and version, kept with every code that it gives: {@code "trained-4-5f2c08ab"}. */
    String name();

    /** Codes for each passage, in the order given. */
    Coding code(ParsedDocument document, Outline outline, List<Passage> passages);
}
