package org.scrfindings.ingest.parse;

import java.util.function.Supplier;

/** The formats that can be read, the name each has for people, and the media type under which it is told to callers. */
enum DocumentFormat {
    PDF("PDF", "application/pdf", PdfReader::new),
    DOCX("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxReader::new),
    DOC("DOC", "application/msword", DocReader::new),
    ODT("ODT", "application/vnd.oasis.opendocument.text", OdtReader::new),
    RTF("RTF", "application/rtf", RtfReader::new),
    HTML("HTML", "text/html", HtmlReader::new),
    MARKDOWN("Markdown", "text/markdown", MarkdownReader::new),
    TEXT("plain text", "text/plain", PlainTextReader::new),
    XLSX("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxReader::new),
    CSV("CSV", "text/csv", CsvReader::new),
    PNG("PNG", "image/png", PngReader::new),
    SVG("SVG", "image/svg+xml", SvgReader::new);

    private final String shown;
    private final String mediaType;
    private final Supplier<FormatReader> reader;

    DocumentFormat(String shown, String mediaType, Supplier<FormatReader> reader) {
        this.shown = shown;
        this.mediaType = mediaType;
        this.reader = reader;
    }

    /** Whether it may do without words. */
    boolean isPicture() {
        return this == PNG || this == SVG;
    }

    String shown() {
        return shown;
    }

    String mediaType() {
        return mediaType;
    }

    FormatReader reader() {
        return reader.get();
    }
}
