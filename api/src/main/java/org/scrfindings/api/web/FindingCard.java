package org.scrfindings.api.web;

import java.util.List;
import java.util.UUID;

/**
 * A finding in a list.
 *
 * @param fragment the passage's best fragment: HTML that the engine has escaped, with the question's words in
 *     {@code <em>}; null where there was no question
 * @param opening the passage's beginning, where there is no fragment
 * @param source the review that it comes from, in one line
 */
public record FindingCard(
        UUID id, String title, String kind, String fragment, String opening, String source, List<Tag> tags) {

    /** A code by its label, and the address of all findings that have it. */
    public record Tag(String axis, String label, String address) {}
}
