package org.scrfindings.ingest.samples;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrfindings.ingest.parse.Span;

/** A text without white space, case and typographic variety, so that quotes align however a format breaks its lines. */
final class SqueezedText {

    /** Offsets in the squeezed text, end exclusive. */
    record Range(int start, int end) {
        int length() {
            return end - start;
        }

        int shared(Range other) {
            return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        }
    }

    private static final int ANCHOR = 50;
    private static final int SLACK = 200;
    private static final String VARIANTS = "‘’“”–—‐‑";
    private static final String PLAIN = "''\"\"----";
    private static final Pattern WORD = Pattern.compile("[a-z0-9]{3,}");

    private final String squeezed;
    private final int[] places;

    SqueezedText(String text) {
        squeezed = squeeze(text);
        places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            places[i + 1] = places[i] + (counts(text.charAt(i)) ? 1 : 0);
        }
    }

    Range range(Span span) {
        return new Range(places[span.start()], places[span.end()]);
    }

    /** Where a quote stands; one that something interrupts, a footnote say, by its beginning and its end. */
    Optional<Range> find(String quote) {
        String wanted = squeeze(quote);
        int at = squeezed.indexOf(wanted);
        return at >= 0 ? Optional.of(new Range(at, at + wanted.length())) : interrupted(wanted);
    }

    private Optional<Range> interrupted(String wanted) {
        String tail = wanted.substring(Math.max(0, wanted.length() - ANCHOR));
        int start = squeezed.indexOf(wanted.substring(0, Math.min(ANCHOR, wanted.length())));
        int end = squeezed.indexOf(tail, Math.max(0, start)) + tail.length();
        boolean found = start >= 0 && end > start + tail.length() && end - start < 2 * wanted.length() + SLACK;
        return found ? Optional.of(new Range(start, end)) : Optional.empty();
    }

    /** How much two passages overlap, by Dice's coefficient: 0 to 1. */
    static double overlap(List<Range> some, List<Range> others) {
        int shared = some.stream()
                .flatMapToInt(a -> others.stream().mapToInt(a::shared))
                .sum();
        int size = length(some) + length(others);
        return size == 0 ? 0 : 2.0 * shared / size;
    }

    /** The share of one text's words that the other has: 0 to 1. */
    static double wordsShared(String wanted, String found) {
        List<String> words = words(wanted);
        List<String> others = words(found);
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(others::contains).count() / words.size();
    }

    static String squeeze(String text) {
        return text.chars()
                .filter(c -> counts((char) c))
                .map(c -> plain((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static int length(List<Range> ranges) {
        return ranges.stream().mapToInt(Range::length).sum();
    }

    private static boolean counts(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00ad';
    }

    private static int plain(char c) {
        int variant = VARIANTS.indexOf(c);
        return variant >= 0 ? PLAIN.charAt(variant) : Character.toLowerCase(c);
    }
}
