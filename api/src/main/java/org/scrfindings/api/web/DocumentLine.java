package org.scrfindings.api.web;

import java.util.List;
import java.util.UUID;
import org.scrfindings.search.store.StoredProblem;

/**
 * A document in a list.
 *
 * @param about pages and size, in words
 * @param status {@code received}, {@code processing}, {@code ready} or {@code failed}
 * @param percent how far it has been read
 */
public record DocumentLine(
        UUID id, String kind, String filename, String about, String status, int percent, List<StoredProblem> problems) {

    public boolean readable() {
        return status.equals("ready");
    }

    public boolean failed() {
        return status.equals("failed");
    }
}
