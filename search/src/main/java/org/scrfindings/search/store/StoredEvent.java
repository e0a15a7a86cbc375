package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A row of a chronology; see {@link org.scrfindings.ingest.extract.ChronologyEvent}. */
@Embeddable
public record StoredEvent(
        String date,
        @Column(name = "date_text") String dateText,
        String precision,
        String agency,
        String professional,
        String event,
        String comment,
        String source,
        int page,
        @Column(name = "start_offset") int start,
        @Column(name = "end_offset") int end) {

    /** A date whose words are hidden is not told in figures either. */
    StoredEvent masked(Mask mask) {
        String hiddenDate = mask.within(dateText);
        boolean dated = hiddenDate.equals(dateText);
        return new StoredEvent(
                dated ? date : "",
                hiddenDate,
                dated ? precision : "unknown",
                agency,
                mask.within(professional),
                mask.within(event),
                mask.within(comment),
                mask.within(source),
                page,
                start,
                end);
    }
}
