package org.scrfindings.search.savedsearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be kept.
 *
 * @param asked the question's parameters as sent; they have been read once and are a question
 * @param email required unless no digest is asked for
 */
public record SavedSearchRequest(String name, Map<String, List<String>> asked, Digest digest, Optional<String> email) {

    /** Without the address, which belongs into no log. */
    @Override
    public String toString() {
        return name + asked + digest + email.isPresent();
    }
}
