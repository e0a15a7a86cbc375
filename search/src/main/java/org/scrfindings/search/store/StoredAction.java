package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A row of an action plan; see {@link org.scrfindings.ingest.extract.PlannedAction}. */
@Embeddable
public record StoredAction(
        String recommendation,
        String action,
        String lead,
        String due,
        @Column(name = "due_text") String dueText,
        String status,
        String evidence,
        int page,
        @Column(name = "start_offset") int start,
        @Column(name = "end_offset") int end) {

    /** A date whose words are hidden is not told in figures either. */
    StoredAction masked(Mask mask) {
        String hiddenDue = mask.within(dueText);
        return new StoredAction(
                mask.within(recommendation),
                mask.within(action),
                mask.within(lead),
                hiddenDue.equals(dueText) ? due : "",
                hiddenDue,
                mask.within(status),
                mask.within(evidence),
                page,
                start,
                end);
    }
}
