package org.scrfindings.ingest.extract;

import java.util.regex.Pattern;
import org.scrfindings.ingest.parse.Paragraph;

/** One paragraph seen as a recommendation: its number, its wording, and whether it asks for anything. */
record Asking(Paragraph paragraph, String words) {

    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:should|must|needs? to|is asked|are asked|to be|will|shall|may wish|ensure"
                    + "|recommends? that|required?)\\b"
                    + "|^(?:that\\b|.{2,90}?\\bto \\p{Ll}+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Numbers of a list, not of the report's paragraphs: whatever they count among recommendations is one. */
    private static final Pattern LIST_NUMBER = Pattern.compile("\\p{Lu}{0,4}\\d{1,2}");

    private static final Pattern POINT = Pattern.compile("[a-z]|[ivx]{1,4}");

    private static final Pattern FRAMES = Pattern.compile(
            "\\b(?:following|above|below|these|own|additional|further|\\d+"
                    + "|\\p{L}+ty[- ]?\\p{L}*)\\s+(?:\\p{L}+[ -]){0,2}recommendations"
                    + "|recommendations?\\b[^.]{0,60}\\b(?:made|accepted|contained|set out|listed|repeated"
                    + "|grouped|addressed|arise)\\b"
                    + "|^(?:the following|we make|makes? the following)",
            Pattern.CASE_INSENSITIVE);

    /** A subject that is bound to do something, with no other statement before it. */
    private static final Pattern BINDS = Pattern.compile(
            "^(?:(?!\\b(?:who|that|which|when|where|what|why|how|whether|because|if|not|was|were|is|are|had|has|did"
                    + "|know|knew)\\b)[^.;?:]){2,160}?\\b(?:should|must|shall|needs? to|(?:is|are) asked to)\\b"
                    + "(?! (?:not )?have\\b)",
            Pattern.CASE_INSENSITIVE);

    static Asking of(Paragraph paragraph, String text) {
        return new Asking(paragraph, paragraph.in(text));
    }

    static boolean asks(String words) {
        return ASKS.matcher(words).find() || Imperative.opens(words);
    }

    /** Whether words that may as well be a finding, a question or a theme recommend something themselves. */
    static boolean recommends(String words) {
        String bare = words.strip().replaceFirst("^(?i:that)\\s+", "");
        return !bare.endsWith("?") && !bare.endsWith(":") && (binds(bare) || Imperative.opens(bare));
    }

    /** Whether somebody is told to do something. */
    static boolean binds(String words) {
        return BINDS.matcher(words).find();
    }

    boolean isRecommendation() {
        return !FRAMES.matcher(words).find()
                && (isBullet() || LIST_NUMBER.matcher(number()).matches() || asks(words.substring(wordsStart())));
    }

    /** The number that the format gives or the author typed, or the empty string. */
    String number() {
        return paragraph.label().chars().anyMatch(Character::isLetterOrDigit)
                ? paragraph.label().replaceAll("^\\W+|\\W+$", "")
                : RecommendationNumber.of(words)
                        .map(RecommendationNumber::number)
                        .orElse("");
    }

    /** Where the wording begins, behind a typed number. */
    int wordsStart() {
        return RecommendationNumber.of(words).map(RecommendationNumber::end).orElse(0);
    }

    boolean isStem() {
        return words.strip().endsWith(":");
    }

    boolean isBullet() {
        return paragraph.style().listItem() && paragraph.label().chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Bullets, letters and deeper numbers under a recommendation that ends with a colon are points of it. */
    boolean isPointOf(String recommendation) {
        return isBullet() || POINT.matcher(number()).matches() || number().startsWith(recommendation + ".");
    }
}
