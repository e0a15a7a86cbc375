package org.scrfindings.ingest.code.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Words that speak for a code. Written as a regular expression over whole words, with three conveniences: a space is
 * any white space or hyphen (" ?" an optional one), an apostrophe is straight or curly, and " .. " is a gap of up to
 * eight words of the same sentence. A cue in capitals alone ("MASH") is matched in capitals only; all others in either case.
 *
 * @param beginnings which ASCII characters a match may begin with
 * @param weight how strongly it speaks: 1 is a hint, 3 settles it; below 0 it speaks against
 */
public record Cue(Pattern pattern, BitSet beginnings, double weight) {

    private static final int ASCII = 128;

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
        return of(Pattern.compile("(?:" + expression + ")(?![\\p{L}\\p{N}])", flags), weight);
    }

    /** A name, matched as it is written. */
    static Cue literal(String name) {
        return of(Pattern.compile(Pattern.quote(name) + "(?:s|['’]s)?(?![\\p{L}\\p{N}])"), 1);
    }

    /** A character may begin a match when the pattern accepts it, or wants to see more behind it. */
    private static Cue of(Pattern pattern, double weight) {
        BitSet beginnings = new BitSet(ASCII);
        for (char c = 0; c < ASCII; c++) {
            Matcher matcher = pattern.matcher(String.valueOf(c));
            beginnings.set(c, matcher.lookingAt() || matcher.hitEnd());
        }
        return new Cue(pattern, beginnings, weight);
    }

    /** Tried where a word may start and nowhere else: hundreds of cues look at every sentence. */
    public List<Hit> in(Sentence sentence) {
        List<Hit> hits = new ArrayList<>();
        Matcher matcher =
                pattern.matcher(sentence.text()).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        for (int start : sentence.starts()) {
            if (start >= from
                    && mayBegin(sentence.text(), start)
                    && matcher.region(start, sentence.text().length()).lookingAt()) {
                hits.add(new Hit(sentence, start, matcher.end(), weight));
                from = matcher.end();
            }
        }
        return hits;
    }

    private boolean mayBegin(String text, int start) {
        return start < text.length() && (text.charAt(start) >= ASCII || beginnings.get(text.charAt(start)));
    }
}
