package org.scrfindings.ingest.parse;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Objects;

/**
 * The first stage of ingest: a file's bytes to its text, with paragraphs, tables and pages. The format is found from
 * the content; PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, plain text, XLSX and CSV can be read, and of PNG and SVG
 * pictures the words that stand in them as words. Nothing is fetched from anywhere, and nothing is logged.
 *
 * <p>Safe for use by several threads. One document is bounded in size, pages, characters and time by the limits; a
 * caller that wants to end a reading early interrupts the thread.
 */
public final class DocumentParser {

    static final String DAMAGED =
            "The file could not be read; it is damaged or incomplete. Open it, save it again and upload that.";

    private final ReadingLimits limits;
    private final InstantSource clock;

    public DocumentParser(ReadingLimits limits) {
        this(limits, InstantSource.system());
    }

    DocumentParser(ReadingLimits limits, InstantSource clock) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.clock = clock;
    }

    /**
     * Reads one document.
     *
     * @param filename as uploaded; only tells kinds of text apart ({@code .md} from {@code .txt})
     * @param bytes the whole file; not changed
     * @throws UnreadableDocumentException where nothing can be used: empty, of an unknown type, encrypted, damaged,
     *     pictures without text, or over a limit
     */
    public ParsedDocument parse(String filename, byte[] bytes) throws UnreadableDocumentException {
        return parse(filename, bytes, new Reading(limits, clock, true));
    }

    /**
     * Reads a picture, such as a genogram, in any format: as {@link #parse(String, byte[])}, but it may be without
     * words.
     */
    public ParsedDocument parsePicture(String filename, byte[] bytes) throws UnreadableDocumentException {
        return parse(filename, bytes, new Reading(limits, clock, false));
    }

    private ParsedDocument parse(String filename, byte[] bytes, Reading reading) throws UnreadableDocumentException {
        checkSize(bytes);
        try {
            return read(filename, bytes, reading);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw refusal(e, reading);
        }
    }

    private void checkSize(byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException("The file is empty. Upload the document again.");
        }
        if (bytes.length > limits.bytes()) {
            throw new UnreadableDocumentException(
                    "The file is larger than %,d bytes, the most that can be read. Make its pictures smaller or split it."
                            .formatted(limits.bytes()));
        }
    }

    private static ParsedDocument read(String filename, byte[] bytes, Reading reading)
            throws UnreadableDocumentException, IOException {
        DocumentFormat format = Detection.detect(filename, bytes);
        ParsedDocument document = format.reader().read(bytes, reading);
        if (document.blocks().isEmpty() && reading.needsWords() && !format.isPicture()) {
            throw new UnreadableDocumentException("The document has no text. Upload one that has.");
        }
        return document;
    }

    /** The libraries meet hostile bytes with exceptions and errors of many kinds; to the uploader they are one. */
    private static UnreadableDocumentException refusal(Throwable failure, Reading reading)
            throws UnreadableDocumentException {
        reading.checkTime();
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof UnreadableDocumentException reason) {
                return reason;
            }
        }
        return switch (failure) {
            case StackOverflowError tooDeep -> reading.nestedTooDeep();
            case OutOfMemoryError tooLarge -> UnreadableDocumentException.tooLarge();
            default -> new UnreadableDocumentException(DAMAGED, failure);
        };
    }
}
