package org.scrfindings.api;

import java.util.List;

/**
 * A review of the random-visibility test.
 *
 * @param word that stands in its title and nowhere else
 * @param wasPublished whether it was public at some time
 */
record Dossier(String id, String body, String word, String state, boolean wasPublished, List<Paper> papers) {

    /**
     * A document of it.
     *
     * @param word that stands in its text and nowhere else
     * @param findings identifiers of what was found in it
     * @param redacted whether words of it are redacted
     */
    record Paper(String id, String kind, String word, List<String> findings, boolean redacted) {}

    boolean isPublished() {
        return state.equals("published");
    }

    boolean isWithdrawn() {
        return state.equals("withdrawn");
    }

    @Override
    public String toString() {
        return state + " review of " + body;
    }
}
