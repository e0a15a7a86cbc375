package org.scrfindings.ingest.extract;

import org.scrfindings.ingest.parse.Span;

/**
 * A row of a chronology. Texts that the row lacks are empty strings.
 *
 * @param date ISO, as precise as the text is: {@code 2013-03-12}, {@code 2013-03}, {@code 2013}; a range gives its
 *     start; empty where the wording gives no date that can be read
 * @param dateText the date as written
 * @param precision what {@code date} can be trusted for
 * @param agency code of the codebook's professionals, or empty where none can be told
 * @param professional who acted, as written
 * @param event what happened, verbatim
 * @param comment the row's comment or significance, verbatim
 * @param source the record or file that the row was taken from, as written
 * @param span the row
 */
public record ChronologyEvent(
        String date,
        String dateText,
        Precision precision,
        String agency,
        String professional,
        String event,
        String comment,
        String source,
        Span span) {

    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN
    }
}
