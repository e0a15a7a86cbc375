package org.scrfindings.ingest.parse;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Drawings, of which the written words are read and nothing is drawn or run. */
final class SvgReader implements FormatReader {

    private static final Set<String> WORDS = Set.of("text", "title", "desc");

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException, IOException {
        TextBuilder text = new TextBuilder(reading);
        addWords(root(bytes), text, reading, 0);
        return text.build(DocumentFormat.SVG.mediaType(), 1, List.of());
    }

    private static Element root(byte[] bytes) throws IOException {
        try {
            return Xml.tree(bytes);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private static void addWords(Element element, TextBuilder text, Reading reading, int depth)
            throws UnreadableDocumentException {
        reading.checkNesting(depth);
        if (WORDS.contains(element.getLocalName())) {
            text.add(new DraftParagraph(1, "", element.getTextContent(), Place.BODY, Style.PLAIN));
            return;
        }
        for (Element child : Xml.children(element)) {
            addWords(child, text, reading, depth + 1);
        }
    }
}
