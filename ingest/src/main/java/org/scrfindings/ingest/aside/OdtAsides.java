package org.scrfindings.ingest.aside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.w3c.dom.Element;

/** ODT. */
final class OdtAsides implements AsideReader.Format {

    private static final String PLACE = "document properties: ";

    @Override
    public void read(byte[] bytes, ParsedDocument document, Asides asides) throws IOException {
        int pictures = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                switch (entry.getName()) {
                    case "meta.xml" -> Elements.walk(Elements.root(zip.readAllBytes()), e -> property(e, asides));
                    case "content.xml" -> Elements.walk(Elements.root(zip.readAllBytes()), e -> content(e, asides));
                    case "styles.xml" -> Elements.walk(Elements.root(zip.readAllBytes()), e -> master(e, asides));
                    default -> {
                        if (entry.getName().startsWith("Pictures/")) {
                            Picture.read("picture " + ++pictures, zip.readAllBytes(), asides);
                        }
                    }
                }
            }
        }
    }

    private static void property(Element e, Asides asides) {
        switch (e.getLocalName()) {
            case "initial-creator" -> asides.person(PLACE + "author", e.getTextContent());
            case "creator" -> asides.person(PLACE + "last modified by", e.getTextContent());
            case "printed-by" -> asides.person(PLACE + "printed by", e.getTextContent());
            case "title", "subject", "description", "keyword" ->
                asides.words(PLACE + e.getLocalName(), e.getTextContent());
            case "user-defined" -> asides.words(PLACE + Elements.attribute(e, "name"), e.getTextContent());
            default -> {}
        }
    }

    private static void content(Element e, Asides asides) {
        switch (e.getLocalName()) {
            case "annotation" -> {
                author("comment: author", e, asides);
                asides.words("comment", Elements.words(e, "p", "span"));
            }
            case "changed-region" -> author("tracked changes: author", e, asides);
            case "deletion" -> asides.words("tracked changes: deleted text", Elements.words(e, "p", "h"));
            case "hidden-text" -> asides.words("hidden text", Elements.attribute(e, "string-value"));
            case "hidden-paragraph" ->
                asides.words("hidden text", e.getParentNode().getTextContent());
            case "title", "desc" -> asides.words("description of a picture", e.getTextContent());
            default -> {}
        }
    }

    private static void author(String place, Element e, Asides asides) {
        Elements.all(e, "creator").forEach(c -> asides.person(place, c.getTextContent()));
    }

    private static void master(Element e, Asides asides) {
        String name = e.getLocalName();
        if (name.startsWith("header") && !name.endsWith("style")) {
            asides.words("page header", Elements.words(e, "p", "h"));
        } else if (name.startsWith("footer") && !name.endsWith("style")) {
            asides.words("page footer", Elements.words(e, "p", "h"));
        }
    }
}
