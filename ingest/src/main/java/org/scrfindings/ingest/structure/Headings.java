package org.scrfindings.ingest.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.ParsedDocument;

/** Finds a document's headings by whatever marks them: the format, the look, the number, or standing alone. */
final class Headings {

    private static final int LONGEST_MARKED = 220;
    private static final int LONGEST = 110;
    private static final int LONGEST_BARE = 60;
    private static final int BODY_LENGTH = 80;
    private static final float LARGER = 0.9f;

    private static final Pattern SENTENCE_END = Pattern.compile("[.;,:]$");
    private static final Pattern TITLE_START = Pattern.compile("^[\\p{Lu}\\d‘“\"'(].*", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:\\d{1,3}(?:\\.\\d{1,2})*[.):]?|(?:appendix|annex|part|section|chapter|theme"
                    + "|finding)\\s+[\\dA-Z]{1,3}\\b.?)\\s+\\p{Lu}.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile(
            "^(?:\\W*)(?:learning points?|lessons?|recommendations?|good practice"
                    + "|key learning)\\b[^.:]{0,12}[.:].{20,}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String text;
    private final List<Paragraph> paragraphs;
    private final Set<Paragraph> contents;
    private final float bodySize;
    private final boolean bodyBold;
    private final boolean looksKnown;
    private final boolean numbersAreInCapitals;

    private Headings(ParsedDocument document) {
        text = document.text();
        paragraphs = document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
        contents = ContentsList.entries(paragraphs, text);
        Map<Float, Integer> sizes = new HashMap<>();
        Map<Boolean, Integer> weights = new HashMap<>();
        for (Paragraph p : paragraphs) {
            if (p.span().length() > BODY_LENGTH) {
                sizes.merge(p.style().fontSize(), p.span().length(), Integer::sum);
                weights.merge(p.style().bold(), p.span().length(), Integer::sum);
            }
        }
        bodySize = mostCommon(sizes, 0f);
        bodyBold = mostCommon(weights, false);
        looksKnown = paragraphs.stream().anyMatch(this::standsOut);
        numbersAreInCapitals = paragraphs.stream()
                        .map(p -> p.in(text).strip())
                        .filter(w -> HeadingLook.depthOf(w) == 1 && HeadingLook.inCapitals(w))
                        .count()
                > 1;
    }

    static List<Heading> in(ParsedDocument document) {
        Headings headings = new Headings(document);
        List<Heading> found = new ArrayList<>();
        for (int i = 0; i < headings.paragraphs.size(); i++) {
            if (headings.isHeading(i)) {
                Heading heading = Heading.of(headings.paragraphs.get(i), headings.text);
                while (headings.runsOn(heading, i + 1)) {
                    heading = heading.followedBy(headings.paragraphs.get(++i), headings.text);
                }
                found.add(heading);
            }
        }
        return found;
    }

    /** A heading too long for its line may come as several paragraphs of one look; the later begin with a small letter. */
    private boolean runsOn(Heading heading, int index) {
        if (index >= paragraphs.size()) {
            return false;
        }
        Paragraph next = paragraphs.get(index);
        String words = next.in(text).strip();
        return next.place() == Place.BODY
                && standsOut(next)
                && next.style().equals(heading.paragraph().style())
                && !words.isEmpty()
                && Character.isLowerCase(words.charAt(0))
                && heading.words().length() + words.length() <= LONGEST_MARKED;
    }

    private boolean isHeading(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (paragraph.place() != Place.BODY || contents.contains(paragraph)) {
            return false;
        }
        String words = paragraph.in(text).strip();
        if (paragraph.style().headingLevel() > 0) {
            return words.length() <= LONGEST_MARKED && !isRunningText(words);
        }
        if (words.length() > LONGEST
                || !TITLE_START.matcher(words).matches()
                || STATEMENT.matcher(words).matches()) {
            return false;
        }
        return looksKnown ? isShownByLook(paragraph, words) : isShownByStanding(index, words);
    }

    private boolean isShownByLook(Paragraph paragraph, String words) {
        return (standsOut(paragraph) || HeadingLook.inCapitals(words))
                && !isBullet(paragraph)
                && !SENTENCE_END.matcher(words).find();
    }

    /** Where nothing is known of the looks, a heading is a short line of its own before running text. */
    private boolean isShownByStanding(int index, String words) {
        if (SENTENCE_END.matcher(words).find() || paragraphs.get(index).style().listItem() || words.contains("\t")) {
            return false;
        }
        boolean numbered = NUMBERED.matcher(words).matches()
                && !(words.endsWith("?") || numbersAreInCapitals && HeadingLook.depthOf(words) == 1);
        boolean named = HeadingLook.inCapitals(words) || numbered;
        return named || words.length() <= LONGEST_BARE && words.split("\\s+").length <= 9 && leadsToText(index);
    }

    private boolean leadsToText(int index) {
        if (index + 1 >= paragraphs.size()) {
            return false;
        }
        String next = paragraphs.get(index + 1).in(text).strip();
        return next.length() > BODY_LENGTH
                || NUMBERED.matcher(next).matches()
                        && SENTENCE_END.matcher(next).find();
    }

    private boolean standsOut(Paragraph paragraph) {
        var style = paragraph.style();
        return style.headingLevel() > 0
                || style.bold() && !bodyBold
                || bodySize > 0 && style.fontSize() >= bodySize + LARGER;
    }

    private static boolean isRunningText(String words) {
        return words.length() > LONGEST && words.endsWith(".");
    }

    private static boolean isBullet(Paragraph paragraph) {
        return paragraph.style().listItem() && paragraph.label().chars().noneMatch(Character::isLetterOrDigit);
    }

    private static <T> T mostCommon(Map<T, Integer> weights, T otherwise) {
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
