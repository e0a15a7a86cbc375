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
 * @param rows rows of all tables together
 * @param output what may come out of it
 * @param time wall-clock time for one document, all stages together
 */
public record ReadingLimits(
        long bytes,
        int pages,
        int characters,
        long expandedBytes,
        int nesting,
        int rows,
        Output output,
        Duration time) {

    /** The defaults: reports of 300 pages and 20 MB occur; nothing near these limits does. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(
            50L << 20, 1_000, 10_000_000, 500L << 20, 500, 100_000, Output.DEFAULT, Duration.ofMinutes(5));

    /**
     * @param sections sections that a document is parted into
     * @param passages findings, examples and recommendations together
     * @param disclosures places that may identify someone
     */
    public record Output(int sections, int passages, int disclosures) {

        /** A report of 300 pages comes to some hundreds of each; a merged chronology to some thousand dates. */
        public static final Output DEFAULT = new Output(20_000, 20_000, 100_000);
    }
}
