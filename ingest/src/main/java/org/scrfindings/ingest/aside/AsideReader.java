package org.scrfindings.ingest.aside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.parse.ParsedDocument;

/**
 * Reads what a file holds beside its text: properties, comments, tracked changes, hidden and covered words, headers and
 * footers, descriptions of pictures and what cameras wrote into them, and the file's name. Asks for bytes that the
 * parser has read before, within its limits. Safe for use by several threads.
 */
public final class AsideReader {

    /** Reads the asides of one format. */
    interface Format {

        void read(byte[] bytes, ParsedDocument document, Asides asides) throws IOException;
    }

    private static final Map<String, Format> FORMATS = Map.ofEntries(
            Map.entry("application/pdf", new PdfAsides()),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", new DocxAsides()),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new XlsxAsides()),
            Map.entry("application/msword", new DocAsides()),
            Map.entry("application/vnd.oasis.opendocument.text", new OdtAsides()),
            Map.entry("application/rtf", new RtfAsides()),
            Map.entry("text/html", new HtmlAsides()),
            Map.entry("text/plain", new TextAsides()),
            Map.entry("image/png", (bytes, document, asides) -> Picture.read("picture", bytes, asides)),
            Map.entry("image/svg+xml", new SvgAsides()));

    /**
     * In the order of their places; none twice.
     *
     * @param document what the parser made of the bytes
     * @throws UncheckedIOException where the file cannot be read beside its text
     */
    public List<Aside> read(String filename, byte[] bytes, ParsedDocument document) {
        Asides asides = new Asides();
        asides.words("file name", spaced(filename));
        Format format = FORMATS.get(document.mediaType());
        try {
            if (format != null) {
                format.read(bytes, document, asides);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return asides.all();
    }

    /** Names in file names are parted by anything. */
    private static String spaced(String filename) {
        return filename.replaceAll("\\.\\w{1,5}$", "")
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replaceAll("[_+]|(?<=\\p{L})[-.](?=\\p{Lu})", " ");
    }
}
