package org.scrfindings.search.store;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hides the redacted words of a document. Each UTF-16 unit of them, but for line feeds, becomes {@value #BLOCK}, so that
 * every offset into the text stays true; how long the words were can still be told. Immutable.
 */
final class Mask {

    static final char BLOCK = '█';

    private static final Pattern BLOCKS = Pattern.compile(BLOCK + "[\n" + BLOCK + "]*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}])";

    private final List<Hidden> hidden;
    private final Pattern words;

    /**
     * @param start UTF-16 offset into the document's text
     * @param words that stand there
     */
    record Hidden(int start, String words) {

        /** Words that the text does not show, such as those of a file's name. */
        static Hidden outsideTheText(String words) {
            return new Hidden(-1 - words.length(), words);
        }

        int end() {
            return start + words.length();
        }
    }

    Mask(List<Hidden> hidden) {
        this.hidden = hidden.stream().filter(h -> !h.words().isBlank()).toList();
        this.words = Pattern.compile(
                this.hidden.stream()
                        .map(Hidden::words)
                        .distinct()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Mask::anywhere)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** However its words are parted by blanks and line feeds. */
    private static String anywhere(String words) {
        return Stream.of(BLANKS.split(words.strip()))
                .map(Pattern::quote)
                .collect(Collectors.joining(BLANKS.pattern(), NO_LETTER_BEFORE, NO_LETTER_BEHIND));
    }

    boolean hidesNothing() {
        return hidden.isEmpty();
    }

    /** Hides what is redacted of a piece of the document's text that begins at an offset. */
    String over(String piece, int start) {
        StringBuilder masked = new StringBuilder(piece);
        for (Hidden h : hidden) {
            for (int i = Math.max(h.start(), start); i < Math.min(h.end(), start + piece.length()); i++) {
                if (piece.charAt(i - start) != '\n') {
                    masked.setCharAt(i - start, BLOCK);
                }
            }
        }
        return masked.toString();
    }

    /** The piece as it was before {@link #over}. */
    String lifted(String piece, int start) {
        StringBuilder words = new StringBuilder(piece);
        for (Hidden h : hidden) {
            for (int i = Math.max(h.start(), start); i < Math.min(h.end(), start + piece.length()); i++) {
                words.setCharAt(i - start, h.words().charAt(i - h.start()));
            }
        }
        return words.toString();
    }

    /** Hides redacted words wherever they stand in a text that was made out of the document's, such as a heading. */
    String within(String text) {
        if (text == null || hidesNothing()) {
            return text;
        }
        return words.matcher(text).replaceAll(m -> Matcher.quoteReplacement(blocks(m)));
    }

    private static String blocks(MatchResult match) {
        return String.valueOf(BLOCK).repeat(match.group().length());
    }

    static boolean isIn(String text) {
        return text.indexOf(BLOCK) >= 0;
    }

    /** What can be read of a masked text. */
    static String readable(String masked) {
        return BLOCKS.matcher(masked).replaceAll(" ");
    }
}
