package org.scrfindings.search.store;

import java.util.List;
import java.util.UUID;

/** What became of a person's rearrangement of findings. Only {@link Done} changed anything. */
public sealed interface Rearranged {

    /**
     * @param findings that were made
     */
    record Done(List<FindingView> findings) implements Rearranged {}

    /** Somebody else changed or replaced a finding that was to be replaced. */
    record Changed(UUID finding) implements Rearranged {}

    /** The document has a finding of this kind with this very passage, which was not to be replaced. */
    record AlreadyThere(UUID finding) implements Rearranged {}

    /** The document has no text. */
    record NotRead(String status) implements Rearranged {}
}
