package org.scrfindings.search.store;

import org.jsoup.parser.Parser;

/** What the index says of a finding may be a moment older than what the database says. */
final class Highlight {

    private Highlight() {}

    /** Whether a fragment with marked words, as the index gives it, still stands in the passage. */
    static boolean standsIn(String fragment, String passage) {
        String words = Parser.unescapeEntities(fragment.replace("<em>", "").replace("</em>", ""), false);
        return passage.contains(words);
    }
}
