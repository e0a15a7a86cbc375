package org.scrfindings.ingest.parse;

import java.util.List;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;

/** Plain text: paragraphs parted by blank lines. */
final class PlainTextReader implements FormatReader {

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException {
        TextBuilder text = new TextBuilder(reading);
        for (String paragraph : CharacterSets.decode(bytes).split("\\R[\\s&&[^\\n]]*\\R|\\f")) {
            text.add(new DraftParagraph(1, "", paragraph, Place.BODY, Style.PLAIN));
        }
        return text.build(DocumentFormat.TEXT.mediaType(), 1, List.of());
    }
}
