package org.scrfindings.ingest.aside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.w3c.dom.Element;

/** XLSX: comments, heads and feet of the printed page, names of sheets, and cells that the text does not show. */
final class XlsxAsides implements AsideReader.Format {

    @Override
    public void read(byte[] bytes, ParsedDocument document, Asides asides) throws IOException {
        try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            OoxmlProperties.read(archive, asides);
            for (PackagePart part : archive.getParts()) {
                part(part, document, asides);
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void part(PackagePart part, ParsedDocument document, Asides asides) throws IOException {
        String type = part.getContentType();
        if (type.contains(".comments+") || type.contains("threadedcomments+")) {
            comments(OoxmlProperties.root(part), asides);
        } else if (type.endsWith("person+xml")) {
            Elements.all(OoxmlProperties.root(part), "person")
                    .forEach(p -> asides.person("list of those who commented", Elements.attribute(p, "displayName")));
        } else if (type.contains(".worksheet+")) {
            sheet(OoxmlProperties.root(part), document, asides);
        } else if (type.contains(".sharedStrings+")) {
            Elements.all(OoxmlProperties.root(part), "si")
                    .forEach(s -> unlessShown(Elements.words(s, "t"), document, asides));
        } else if (type.contains("sheet.main+")) {
            Elements.all(OoxmlProperties.root(part), "sheet")
                    .forEach(s -> asides.words("name of a sheet", Elements.attribute(s, "name")));
        } else if (type.contains(".drawing+")) {
            new WordMarks(asides).read(OoxmlProperties.root(part));
        }
    }

    private static void comments(Element root, Asides asides) {
        Elements.all(root, "author").forEach(a -> asides.person("comments: author", a.getTextContent()));
        for (Element comment : Elements.all(root, "comment")) {
            asides.words("comment on cell " + Elements.attribute(comment, "ref"), Elements.words(comment, "t"));
        }
        for (Element comment : Elements.all(root, "threadedComment")) {
            asides.words("comment on cell " + Elements.attribute(comment, "ref"), Elements.words(comment, "text"));
        }
    }

    private static void sheet(Element root, ParsedDocument document, Asides asides) {
        for (Element part : Elements.all(root, "headerFooter")) {
            for (Element line : Elements.children(part)) {
                String place = line.getLocalName().endsWith("Header") ? "page header" : "page footer";
                asides.words(place, line.getTextContent().replaceAll("&(?:[LCRPNDTFAZ]|\"[^\"]*\"|\\d+)", " "));
            }
        }
        Elements.all(root, "is").forEach(s -> unlessShown(Elements.words(s, "t"), document, asides));
    }

    private static void unlessShown(String cell, ParsedDocument document, Asides asides) {
        String firstWords = cell.strip().lines().findFirst().orElse("").strip();
        if (!document.text().contains(firstWords)) {
            asides.words("hidden cells", cell);
        }
    }
}
