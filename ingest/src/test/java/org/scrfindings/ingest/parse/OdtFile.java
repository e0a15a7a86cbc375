package org.scrfindings.ingest.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds an ODT file from the markup of its parts. */
final class OdtFile {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMESPACES =
            " xmlns:office=\"%1$soffice:1.0\" xmlns:text=\"%1$stext:1.0\"".formatted(OASIS)
                    + " xmlns:table=\"%1$stable:1.0\" xmlns:style=\"%1$sstyle:1.0\" xmlns:draw=\"%1$sdrawing:1.0\""
                            .formatted(OASIS)
                    + " xmlns:fo=\"%1$sxsl-fo-compatible:1.0\" xmlns:manifest=\"%1$smanifest:1.0\"".formatted(OASIS);

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final String body;
    private String automaticStyles = "";
    private String prologue = "";

    private OdtFile(String body) {
        this.body = body;
    }

    static OdtFile text(String markup) {
        return new OdtFile(markup);
    }

    static String p(String markup) {
        return "<text:p>" + markup + "</text:p>";
    }

    static String p(String style, String markup) {
        return "<text:p text:style-name=\"" + style + "\">" + markup + "</text:p>";
    }

    OdtFile styles(String markup) {
        parts.put("styles.xml", root("document-styles", "<office:styles>" + markup + "</office:styles>"));
        return this;
    }

    OdtFile ownStyles(String markup) {
        automaticStyles = markup;
        return this;
    }

    OdtFile manifest(String markup) {
        parts.put("META-INF/manifest.xml", "<manifest:manifest" + NAMESPACES + ">" + markup + "</manifest:manifest>");
        return this;
    }

    /** What stands in the main part before its root element. */
    OdtFile prologue(String markup) {
        prologue = markup;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            write(zip, "mimetype", DocumentFormat.ODT.mediaType());
            String content = "<office:automatic-styles>" + automaticStyles + "</office:automatic-styles>"
                    + "<office:body><office:text>" + body + "</office:text></office:body>";
            write(zip, "content.xml", prologue + root("document-content", content));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String root(String name, String inside) {
        return "<office:" + name + NAMESPACES + ">" + inside + "</office:" + name + ">";
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
