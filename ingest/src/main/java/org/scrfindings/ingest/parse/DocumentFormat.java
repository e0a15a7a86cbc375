package org.scrfindings.ingest.parse;

import java.util.function.Supplier;

/** The formats that can be read, and the media type under which each is told to callers. */
enum DocumentFormat {
    PDF("application/pdf", PdfReader::new),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxReader::new),
    HTML("text/html", HtmlReader::new),
    MARKDOWN("text/markdown", MarkdownReader::new),
    TEXT("text/plain", PlainTextReader::new);

    private final String mediaType;
    private final Supplier<FormatReader> reader;

    DocumentFormat(String mediaType, Supplier<FormatReader> reader) {
        this.mediaType = mediaType;
        this.reader = reader;
    }

    String mediaType() {
        return mediaType;
    }

    FormatReader reader() {
        return reader.get();
    }
}
