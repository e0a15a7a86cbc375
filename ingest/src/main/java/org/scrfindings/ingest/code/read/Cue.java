package org.scrfindings.ingest.code.read;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Words that speak for a code. Written as a regular expression over whole words, with three conveniences: a space is
 * any white space or hyphen (" ?" an optional one), an apostrophe is straight or curly, and " .. " is a gap of up to
 * eight words of the same sentence. A cue in capitals alone ("MASH") is matched in capitals only; all others in either case.
 *
 * @param weight how strongly it speaks: 1 is a hint, 3 settles it; below 0 it speaks against
 */
public record Cue(Pattern pattern, double weight) {

    /** Words in a sentence that matched. */
    public record Hit(Sentence sentence, int start, int end, double weight) {}

    private static final String GAP = "(?:[\\\\s,-]+[^\\\\s.;]+){0,8}?[\\\\s,-]+";
    private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<!\\\\)\\p{Ll}");

    /** @throws PatternSyntaxException where the words are no regular expression */
    static Cue of(String words, double weight) {
        String expression = words.strip()
                .replace("'", "['’]")
                .replaceAll(" +\\.\\. +", GAP)
                .replaceAll(" \\?", "[\\\\s-]?")
                .replaceAll(" +", "[\\\\s-]+");
        int flags = LOWER_CASE_WORD.matcher(words).find() ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return new Cue(Pattern.compile("(?:" + expression + ")(?![\\p{L}\\p{N}])", flags), weight);
    }

    /** A name, matched as it is written. */
    static Cue literal(String name) {
        return new Cue(Pattern.compile(Pattern.quote(name) + "(?:s|['’]s)?(?![\\p{L}\\p{N}])"), 1);
    }
}
