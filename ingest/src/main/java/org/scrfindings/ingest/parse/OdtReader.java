package org.scrfindings.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** OpenDocument texts, read from the trees of their two main parts. */
final class OdtReader implements FormatReader {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException, IOException {
        ArchiveBounds.check(bytes, reading);
        Map<String, byte[]> parts = parts(bytes);
        try {
            if (isProtected(parts)) {
                throw new UnreadableDocumentException(Detection.PROTECTED);
            }
            Element content = tree(parts, CONTENT).orElseThrow(() -> new IOException("no content"));
            return read(content, tree(parts, STYLES), reading);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private static ParsedDocument read(Element content, Optional<Element> common, Reading reading)
            throws UnreadableDocumentException, IOException {
        OdtBody body = new OdtBody(new OdtStyles(common, content), new OdtNumbering(common, content), reading);
        Element words = Xml.at(content, "body", "text").orElseThrow(() -> new IOException("no text"));
        TextBuilder text = new TextBuilder(reading);
        for (Draft draft : body.drafts(words)) {
            text.add(draft);
        }
        return text.build(DocumentFormat.ODT.mediaType(), 1, List.of());
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (Set.of(CONTENT, STYLES, MANIFEST).contains(entry.getName())) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static boolean isProtected(Map<String, byte[]> parts) throws IOException, SAXException {
        return tree(parts, MANIFEST)
                .filter(m -> Xml.children(m).stream()
                        .anyMatch(f -> Xml.at(f, "encryption-data").isPresent()))
                .isPresent();
    }

    /** POI's builder refuses document types and external entities. */
    private static Optional<Element> tree(Map<String, byte[]> parts, String name) throws IOException, SAXException {
        if (!parts.containsKey(name)) {
            return Optional.empty();
        }
        var builder = XMLHelper.newDocumentBuilder();
        builder.setErrorHandler(null);
        return Optional.of(
                builder.parse(new ByteArrayInputStream(parts.get(name))).getDocumentElement());
    }
}
