package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;

/** Drawings, of which the written words are read; nothing is drawn, run or fetched, and entities stay as they are. */
final class SvgReader implements FormatReader {

    private static final Set<String> WORDS = Set.of("text", "title", "desc");

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException {
        Words words = new Words();
        Jsoup.parse(CharacterSets.decode(bytes), "", Parser.xmlParser()).filter(words);
        TextBuilder text = new TextBuilder(reading);
        for (String paragraph : words.paragraphs) {
            text.add(new DraftParagraph(1, "", paragraph, Place.BODY, Style.PLAIN));
        }
        return text.build(DocumentFormat.SVG.mediaType(), 1, List.of());
    }

    private static final class Words implements NodeFilter {

        private final List<String> paragraphs = new ArrayList<>();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element && WORDS.contains(localName(element))) {
                paragraphs.add(element.wholeText());
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        }

        /** Without the prefix that some drawing programs give every element. */
        private static String localName(Element element) {
            return element.normalName().substring(element.normalName().indexOf(':') + 1);
        }
    }
}
