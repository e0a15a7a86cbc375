package org.scrfindings.ingest.extract;

import java.util.regex.Pattern;

/** Knows a sentence that asks without saying whom: "Review the guidance". */
final class Imperative {

    private static final Pattern VERB = Pattern.compile(
            "^\\W*(?:re-?view|consider|develop|agree|provide|establish|introduce|amend|revise|write|publish|audit|check|remind"
                    + "|train|include|make|work|seek|ask|commission|raise|share|promote|strengthen|improve|set up|implement"
                    + "|undertake|monitor|request|extend|adopt|appoint|clarify|use|support|produce|create|embed|give|tell"
                    + "|hold|record|report|place|explore|secure|test|ensure|build|bring|add|replace|restore|remove|reissue"
                    + "|redesign|cease|take|put|keep|require|invite|identify|carry out)\\b",
            Pattern.CASE_INSENSITIVE);

    private Imperative() {}

    static boolean opens(String words) {
        return VERB.matcher(words).find();
    }
}
