package org.scrfindings.ingest.parse;

import java.io.IOException;
import java.util.List;

/** RTF files. They do not say where pages end. */
final class RtfReader implements FormatReader {

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException, IOException {
        RtfEvents events = new RtfEvents(reading);
        new LenientRtfParser().parse(new RtfSource(bytes, reading), events);
        TextBuilder text = new TextBuilder(reading);
        for (Draft draft : events.drafts()) {
            text.add(draft);
        }
        return text.build(DocumentFormat.RTF.mediaType(), 1, List.of());
    }
}
