package org.scrfindings.search.store;

/** What became of an upload. */
public sealed interface Receipt {

    /** Its bytes are kept and it waits to be read. */
    record Kept(DocumentView document) implements Receipt {}

    /** The review had the same bytes already; nothing was changed. */
    record AlreadyThere(DocumentView document) implements Receipt {}

    /**
     * The review takes no more documents: what it holds is with the curators, or published, and nothing may slip in
     * behind their decision.
     */
    record Closed(String reviewStatus) implements Receipt {}
}
