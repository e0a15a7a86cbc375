package org.scrfindings.ingest.parse;

import java.io.IOException;

/** Reads one format. Readers keep no state between documents. */
interface FormatReader {

    /** @throws IOException where the bytes are not what the format asks for */
    ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException, IOException;
}
