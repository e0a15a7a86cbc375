package org.scrfindings.search.store;

import java.util.Set;
import java.util.UUID;

/**
 * Work that a change in the store makes necessary. The store calls it inside the transaction of the change, and an
 * implementation must make the work part of that transaction: either both are kept or neither.
 */
public interface WorkQueue {

    /** A document is to be read. */
    void readDocument(UUID documentId);

    /**
     * The index is to be made to say what the database says of a document's findings.
     *
     * @param gone findings that the document had before and has no more
     */
    void indexDocument(UUID documentId, Set<UUID> gone);
}
