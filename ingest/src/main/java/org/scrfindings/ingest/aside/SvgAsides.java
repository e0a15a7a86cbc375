package org.scrfindings.ingest.aside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.scrfindings.ingest.parse.ParsedDocument;

/** SVG drawings: what the drawing program wrote about them. Titles and descriptions are part of the text. */
final class SvgAsides implements AsideReader.Format {

    @Override
    public void read(byte[] bytes, ParsedDocument document, Asides asides) throws IOException {
        Document drawing = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        drawing.traverse((node, depth) -> {
            if (node instanceof Comment comment) {
                asides.words("comment in the drawing's source", comment.getData());
            } else if (node instanceof Element e
                    && e.normalName().matches("(?:dc:)?(?:creator|rights|publisher|contributor)")) {
                asides.person("picture: " + e.normalName().replace("dc:", ""), e.text());
            }
        });
    }
}
