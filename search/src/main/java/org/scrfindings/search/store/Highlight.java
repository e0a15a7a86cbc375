package org.scrfindings.search.store;

import org.jsoup.parser.Parser;

/** What the index says of a finding may be a moment older than what the database says. */
final class Highlight {

    private Highlight() {}

    /** Whether a fragment with marked words, as the index gives it, still stands in the finding's passage. */
    static boolean standsIn(String fragment, Finding finding) {
        String words = Parser.unescapeEntities(fragment.replace("<em>", "").replace("</em>", ""), false);
        return finding.getPassage().contains(words);
    }
}
