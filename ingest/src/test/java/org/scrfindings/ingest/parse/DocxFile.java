package org.scrfindings.ingest.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a DOCX file from the markup of its parts, so that a test can say exactly what a word processor wrote. */
public final class DocxFile {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String prologue = "";

    public static DocxFile body(String markup) {
        DocxFile file = new DocxFile();
        file.parts.put("document", "<w:body>" + markup + "</w:body>");
        return file;
    }

    public static String p(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    public static String p(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    /** Any of styles, numbering, footnotes, endnotes, header1. */
    public DocxFile with(String part, String markup) {
        parts.put(part, markup);
        return this;
    }

    /** What stands in the main part before its root element. */
    DocxFile prologue(String markup) {
        prologue = markup;
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            write(zip, "[Content_Types].xml", contentTypes());
            write(
                    zip,
                    "_rels/.rels",
                    relationships("<Relationship Id=\"r1\" Type=\"" + RELATIONSHIPS
                            + "officeDocument\" Target=\"word/document.xml\"/>"));
            write(zip, "word/_rels/document.xml.rels", relationships(related()));
            for (String part : parts.keySet()) {
                String before = part.equals("document") ? prologue : "";
                write(
                        zip,
                        "word/" + part + ".xml",
                        before + "<w:" + part + " " + NAMESPACES + ">" + parts.get(part) + "</w:" + part + ">");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String related() {
        StringBuilder related = new StringBuilder();
        parts.keySet().stream()
                .filter(p -> !p.equals("document"))
                .forEach(p -> related.append(
                        "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>".formatted(p, RELATIONSHIPS, p, p)));
        return related.toString();
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        parts.keySet()
                .forEach(p -> types.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                        .formatted(p, CONTENT_TYPE, p.equals("document") ? "document.main" : p)));
        return types.append("</Types>").toString();
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
