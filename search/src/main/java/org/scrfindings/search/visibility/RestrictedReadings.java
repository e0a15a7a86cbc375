package org.scrfindings.search.visibility;

import java.util.UUID;

/**
 * Told whenever somebody is shown a document, or what was read out of it, that is not everyone's: of a restricted kind,
 * or of a review that is not published. So it can be kept who saw what, whichever door they came by.
 */
public interface RestrictedReadings {

    /** @param in the review, or the snapshot, that the document was shown in */
    void shown(UUID in, UUID documentId);
}
