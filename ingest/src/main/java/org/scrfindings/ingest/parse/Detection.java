package org.scrfindings.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Finds out what a file is from its content; its name only tells kinds of text apart. */
final class Detection {

    static final String PROTECTED = "The document is protected by a password. Save it without one and upload that.";

    private static final int MIMETYPE_ENTRY_LIMIT = 200;

    private static final String OLE = "application/x-tika-msoffice";

    private static final Map<String, String> KNOWN_BY_NAME = Map.ofEntries(
            Map.entry(OLE, "an older Microsoft Office document"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet"),
            Map.entry("pptx", "a PowerPoint presentation"),
            Map.entry("application/zip", "a ZIP archive"));

    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private Detection() {}

    static DocumentFormat detect(String filename, byte[] bytes) throws UnreadableDocumentException {
        String type = typeOf(filename, bytes);
        return switch (type) {
            case "application/pdf" -> DocumentFormat.PDF;
            case "docx" -> DocumentFormat.DOCX;
            case "application/vnd.oasis.opendocument.text" -> DocumentFormat.ODT;
            case "application/rtf" -> DocumentFormat.RTF;
            case "application/msword" -> DocumentFormat.DOC;
            case "xlsx" -> DocumentFormat.XLSX;
            case "text/html", "application/xhtml+xml" -> DocumentFormat.HTML;
            case "text/x-web-markdown" -> DocumentFormat.MARKDOWN;
            case "text/csv" -> DocumentFormat.CSV;
            case "image/png" -> DocumentFormat.PNG;
            case "image/svg+xml" -> DocumentFormat.SVG;
            default -> {
                if (type.startsWith("text/")) {
                    yield DocumentFormat.TEXT;
                }
                throw notReadable(type);
            }
        };
    }

    private static UnreadableDocumentException notReadable(String type) {
        String what = KNOWN_BY_NAME.get(type);
        String sentence = what != null
                ? "This is %s.".formatted(what)
                : type.startsWith("image/") ? "This is a picture." : "The type of this file is not known.";
        return new UnreadableDocumentException(
                "%s %s; save it as one of these and upload that.".formatted(sentence, readable()));
    }

    private static String readable() {
        return list(f -> !f.isPicture(), " and ") + " can be read, and a genogram can be kept as "
                + list(DocumentFormat::isPicture, " or ");
    }

    private static String list(Predicate<DocumentFormat> which, String beforeLast) {
        List<String> names = Stream.of(DocumentFormat.values())
                .filter(which)
                .map(DocumentFormat::shown)
                .toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + beforeLast + names.getLast();
    }

    private static String typeOf(String filename, byte[] bytes) throws UnreadableDocumentException {
        String type = byContent(bytes);
        if (ARCHIVES.contains(type)) {
            return insideZip(bytes);
        }
        if (type.equals("text/plain")
                || type.equals("application/octet-stream") && CharacterSets.looksLikeText(bytes)) {
            return ofText(filename, CharacterSets.decode(bytes));
        }
        return type.equals(OLE) ? insideOle(bytes) : type;
    }

    /** Word wraps a document with a password in the container of its older format. */
    private static String insideOle(byte[] bytes) throws UnreadableDocumentException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableDocumentException(PROTECTED);
            }
            return files.getRoot().hasEntryCaseInsensitive("WordDocument") ? "application/msword" : OLE;
        } catch (IOException e) {
            throw new UnreadableDocumentException(DocumentParser.DAMAGED, e);
        }
    }

    private static String byContent(byte[] bytes) throws UnreadableDocumentException {
        return detect(new ByteArrayInputStream(bytes), new Metadata());
    }

    private static String detect(InputStream content, Metadata hints) throws UnreadableDocumentException {
        try {
            return TYPES.detect(content, hints).getBaseType().toString();
        } catch (IOException e) {
            throw new UnreadableDocumentException(DocumentParser.DAMAGED, e);
        }
    }

    private static String ofText(String filename, String text) throws UnreadableDocumentException {
        String type = byName(filename);
        boolean isTable =
                switch (type) {
                    case "text/csv", "text/tab-separated-values" ->
                        CsvDialect.ofTable(text).isPresent();
                    case "text/plain" -> CsvDialect.ofAnyText(text).isPresent();
                    default -> false;
                };
        if (isTable) {
            return "text/csv";
        }
        return type.equals("text/csv") ? "text/plain" : type;
    }

    /** A name can choose between kinds of text only: a photograph named report.txt stays a photograph. */
    private static String byName(String filename) throws UnreadableDocumentException {
        Metadata named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, filename);
        String type = detect(null, named);
        return type.startsWith("text/") ? type : "text/plain";
    }

    private static String insideZip(byte[] bytes) throws UnreadableDocumentException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.equals("mimetype")) {
                    return new String(zip.readNBytes(MIMETYPE_ENTRY_LIMIT), StandardCharsets.US_ASCII).strip();
                }
                if (name.startsWith("word/")) {
                    return "docx";
                }
                if (name.startsWith("xl/")) {
                    return "xlsx";
                }
                if (name.startsWith("ppt/")) {
                    return "pptx";
                }
            }
            return "application/zip";
        } catch (IOException e) {
            throw new UnreadableDocumentException(DocumentParser.DAMAGED, e);
        }
    }
}
