package org.scrfindings.ingest.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions that are looked for together, in one pass over a text. Safe for use by several threads. */
public final class PatternSet {

    /**
     * A match.
     *
     * @param pattern index of the expression
     */
    public record Found(int pattern, int start, int end) {}

    /** Tells where an expression is worth a try. */
    public interface Chance {
        boolean has(int pattern, int start);
    }

    private final List<Pattern> patterns;
    private final Openings openings;

    public PatternSet(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        openings = new Openings(patterns);
    }

    /**
     * Matches by expression, then by place; those of one expression do not overlap.
     *
     * @param starts where a match may begin, rising
     */
    public List<Found> in(String text, int[] starts) {
        return in(text, starts, (pattern, start) -> true);
    }

    /** As {@link #in(String, int[])}; an expression is tried only where it has a chance. */
    public List<Found> in(String text, int[] starts, Chance chance) {
        List<Found> found = new ArrayList<>();
        int[] behindLast = new int[patterns.size()];
        for (int start : starts) {
            for (int pattern : openings.at(text, start)) {
                if (start >= behindLast[pattern] && chance.has(pattern, start)) {
                    behindLast[pattern] = add(pattern, text, start, found);
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::pattern));
        return found;
    }

    /** Where the match that was found ends; where none was, the start. */
    private int add(int pattern, String text, int start, List<Found> found) {
        Matcher matcher = at(patterns.get(pattern), text, start);
        if (!matcher.lookingAt()) {
            return start;
        }
        found.add(new Found(pattern, start, matcher.end()));
        return matcher.end();
    }

    /** Sees the text before the place as well. */
    static Matcher at(Pattern pattern, String text, int start) {
        return pattern.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(start, text.length());
    }
}
