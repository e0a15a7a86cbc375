package org.scrfindings.search.briefing;

import java.text.BreakIterator;
import java.util.Locale;

/** The first sentences of a passage. */
final class Excerpt {

    /** The part of what fits that is too little to tell anything. */
    private static final int LITTLE = 4;

    private static final String MORE = " …";

    private Excerpt() {}

    /**
     * The text itself where it is not too long, else as many whole sentences as fit, and one more where that is hardly
     * anything ("Finding 3."); a sign behind them tells that there is more.
     */
    static String of(String text, int most) {
        String whole = text.strip();
        if (whole.length() <= most) {
            return whole;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(whole);
        int end = sentences.next();
        for (int next = sentences.next();
                next != BreakIterator.DONE && (next <= most || end < most / LITTLE);
                next = sentences.next()) {
            end = next;
        }
        return end >= whole.length() ? whole : whole.substring(0, end).strip() + MORE;
    }
}
