package org.scrfindings.search.visibility;

import java.util.UUID;

/**
 * Told whenever somebody is shown a document, or what was read out of it, that is not everyone's: of a restricted kind,
 * or of a review that is not published. So it can be kept who saw what, whichever door they came by.
 */
public interface RestrictedReadings {

    void shown(UUID reviewId, UUID documentId);
}
