package org.scrfindings.ingest.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An expression that is looked for in whole documents: tried only where it may begin, and otherwise as
 * {@link Matcher#results()}. What must not stand before a match may be asked by a negative look behind; a positive one
 * finds nothing. Safe for use by several threads.
 */
public final class Search {

    private final Pattern pattern;
    private final Openings openings;

    public Search(Pattern pattern) {
        this.pattern = pattern;
        openings = new Openings(List.of(pattern));
    }

    public static Search of(String expression) {
        return new Search(Pattern.compile(expression));
    }

    /** In either case. */
    public static Search ofAnyCase(String expression) {
        return new Search(Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
    }

    /** Matches in their order; they do not overlap. */
    public Stream<MatchResult> in(String text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = PatternSet.at(pattern, text, 0);
        for (int at = 0; at < text.length(); ) {
            boolean matches = openings.at(text, at).length > 0
                    && matcher.region(at, text.length()).lookingAt();
            if (matches) {
                found.add(matcher.toMatchResult());
            }
            at = matches ? Math.max(at + 1, matcher.end()) : at + 1;
        }
        return found.stream();
    }
}
