package org.scrfindings.ingest.code.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.scrfindings.ingest.pattern.Expression;

/**
 * Words that speak for a code. Written as a regular expression over whole words, with three conveniences: a space is
 * any white space or hyphen (" ?" an optional one), an apostrophe is straight or curly, and " .. " is a gap of up to
 * eight words of the same sentence. A cue in capitals alone ("MASH") is matched in capitals only; all others in either case of the letters a to z.
 *
 * @param ending what must stand somewhere behind where the pattern begins, for one with a gap: quick to look for
 * @param weight how strongly it speaks: 1 is a hint, 3 settles it; below 0 it speaks against
 */
public record Cue(Pattern pattern, Optional<Pattern> ending, double weight) {

    /** Words in a sentence that matched. */
    public record Hit(Sentence sentence, int start, int end, double weight) {}

    private static final String GAP = "(?:[\\\\s,-]+[^\\\\s.;]+){0,8}?[\\\\s,-]+";
    private static final String WRITTEN_GAP = " .. ";
    private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<!\\\\)\\p{Ll}");

    /** @throws PatternSyntaxException where the words are no regular expression */
    static Cue of(String words, double weight) {
        int flags = LOWER_CASE_WORD.matcher(words).find() ? Pattern.CASE_INSENSITIVE : 0;
        return new Cue(pattern(words, flags), ending(words, flags), weight);
    }

    private static Pattern pattern(String words, int flags) {
        String expression = words.strip()
                .replace("'", "['’]")
                .replaceAll(" +\\.\\. +", GAP)
                .replaceAll(" \\?", "[\\\\s-]?")
                .replaceAll(" +", "[\\\\s-]+");
        return Pattern.compile("(?:" + expression + ")(?![\\p{L}\\p{N}])", flags);
    }

    /** What stands behind the last gap, where there is no way round it and it is not nothing. */
    private static Optional<Pattern> ending(String words, int flags) {
        Expression expression = new Expression(words);
        List<String> parts = expression.parts(WRITTEN_GAP);
        boolean hasOne = parts.size() > 1 && expression.parts("|").size() == 1;
        return Optional.of(parts.getLast())
                .filter(ending -> hasOne)
                .map(ending -> pattern(ending, flags))
                .filter(ending -> !ending.matcher("").matches());
    }

    /** A name, matched as it is written. */
    static Cue literal(String name) {
        return new Cue(Pattern.compile(Pattern.quote(name) + "(?:s|['’]s)?(?![\\p{L}\\p{N}])"), Optional.empty(), 1);
    }
}
