package org.scrfindings.ingest.aside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.w3c.dom.Element;

/** DOCX: the parts beside the main one, and what the main one marks as deleted, hidden or unseen. */
final class DocxAsides implements AsideReader.Format {

    @Override
    public void read(byte[] bytes, ParsedDocument document, Asides asides) throws IOException {
        try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            OoxmlProperties.read(archive, asides);
            for (PackagePart part : archive.getParts()) {
                String type = part.getContentType().toLowerCase(Locale.ROOT);
                if (type.contains("wordprocessingml") || type.contains("ms-word")) {
                    part(type, part, asides);
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void part(String type, PackagePart part, Asides asides) throws IOException {
        if (type.contains(".comments+") || type.endsWith("wordprocessingml.comments+xml")) {
            comments(OoxmlProperties.root(part), asides);
        } else if (type.contains(".header+")) {
            asides.words("page header", Elements.words(OoxmlProperties.root(part), "t", "delText"));
        } else if (type.contains(".footer+")) {
            asides.words("page footer", Elements.words(OoxmlProperties.root(part), "t", "delText"));
        } else if (type.contains(".people+")) {
            Elements.all(OoxmlProperties.root(part), "person")
                    .forEach(p -> asides.person("list of those who commented", Elements.attribute(p, "author")));
        }
        if (type.contains(".main+")
                || type.contains("notes+")
                || type.contains(".header+")
                || type.contains(".footer+")) {
            new WordMarks(asides).read(OoxmlProperties.root(part));
        }
    }

    private static void comments(Element root, Asides asides) {
        for (Element comment : Elements.all(root, "comment")) {
            String place = "comment " + Elements.attribute(comment, "id");
            asides.person(place + ": author", Elements.attribute(comment, "author"));
            asides.words(place, Elements.words(comment, "t", "delText"));
        }
    }
}
