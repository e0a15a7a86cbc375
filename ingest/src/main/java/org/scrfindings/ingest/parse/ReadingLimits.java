package org.scrfindings.ingest.parse;

import java.time.Duration;

/**
 * How much a single document may ask for. A document over a limit is refused whole, with a message that names the
 * limit.
 *
 * @param bytes size of the upload
 * @param pages pages of a PDF
 * @param characters UTF-16 units of extracted text
 * @param expandedBytes what an archive (DOCX, ODT, XLSX) may unpack to
 * @param nesting depth of nested elements (HTML, groups of RTF, tables in tables)
 * @param time wall-clock time for one document, all stages together
 */
public record ReadingLimits(long bytes, int pages, int characters, long expandedBytes, int nesting, Duration time) {

    /** The defaults: reports of 300 pages and 20 MB occur; nothing near these limits does. */
    public static final ReadingLimits DEFAULT =
            new ReadingLimits(50L << 20, 1_000, 10_000_000, 500L << 20, 500, Duration.ofMinutes(5));
}
