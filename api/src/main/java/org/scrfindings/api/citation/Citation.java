package org.scrfindings.api.citation;

import java.net.URI;
import java.time.LocalDate;

/**
 * What a reader needs to find again what somebody wrote about.
 *
 * @param key by which a text cites it: letters, digits and hyphens
 * @param author a body, not a person
 * @param container the review that a finding stands in; null for what stands by itself
 * @param published ISO date as precise as it is known; null where it is not
 * @param page on which a finding begins; null for others
 * @param note what else is to be known; may be empty
 * @param accessed the day on which it was asked for
 */
public record Citation(
        String key,
        Kind kind,
        String author,
        String title,
        String container,
        String published,
        Integer page,
        String note,
        URI address,
        LocalDate accessed) {

    /** What is cited. */
    public enum Kind {
        /** A review. */
        REPORT,
        /** A finding of a review. */
        PART,
        /** The answer to a question. */
        DATASET
    }

    /** As it stands in a list of references. */
    public String text() {
        String year = published == null ? "no date" : String.valueOf(year());
        String in = container == null ? "" : " In: " + container + ".";
        String more = note.isEmpty() ? "" : " " + note + ".";
        return "%s (%s). %s.%s%s %s".formatted(author, year, title, in, more, address);
    }

    /** The year of publication, or null. */
    Integer year() {
        return published == null ? null : Integer.valueOf(published.substring(0, 4));
    }
}
