package org.scrfindings.search.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/**
 * A row of an action plan with the document that it stands in.
 *
 * @param recommendationId the recommendation that it answers, a finding of the same review; null where none of those
 *     that the viewer sees has its number
 * @param overdue whether its date has passed and its status does not say that it is done; computed when it is asked
 *     for, never kept
 */
public record ActionView(@JsonUnwrapped StoredAction row, UUID documentId, UUID recommendationId, boolean overdue) {

    /** Whether its status does not say that it is done, whatever its date. */
    public boolean open() {
        return !ActionProgress.isDone(row.status());
    }
}
