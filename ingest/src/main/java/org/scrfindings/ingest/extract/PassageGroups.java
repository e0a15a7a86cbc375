package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scrfindings.ingest.extract.Reading.Part;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.SectionRole;

/** Puts the paragraphs of a section together into passages about one practice each, and keeps those that judge it. */
final class PassageGroups {

    /** Shorter paragraphs are captions and stray lines. */
    static final int SHORTEST = 60;

    private static final int SHORTEST_IN_SUMMARY = 2 * SHORTEST;

    private static final Set<DocumentKind> CONDENSED =
            EnumSet.of(DocumentKind.EXECUTIVE_SUMMARY, DocumentKind.LEARNING_SUMMARY);

    static final int LONGEST_TITLE = 300;

    private final Reading reading;
    private final PracticeJudge judge;
    private final WritingStyle style;
    private final boolean condensed;

    /** @param parts those that are to be put together */
    PassageGroups(Reading reading, List<Part> parts, PracticeJudge judge) {
        this.reading = reading;
        this.judge = judge;
        style = WritingStyle.of(parts, reading.text());
        condensed = CONDENSED.contains(reading.outline().kind());
    }

    /** One finding of everything that stands under its title, up to the next that is announced in the text. */
    List<Passage> asOne(String title, List<Part> parts) {
        List<Passage> found = new ArrayList<>();
        List<Paragraph> evidence = new ArrayList<>();
        for (Paragraph paragraph :
                parts.stream().flatMap(p -> substanceBelowTitle(p).stream()).toList()) {
            if (Statement.isHeadingOfOne(words(paragraph))) {
                closeOne(title, evidence, found);
            }
            evidence.add(paragraph);
        }
        closeOne(title, evidence, found);
        return found;
    }

    /** A section of questions says nothing of the finding above it, but may end in the title of the next. */
    private List<Paragraph> substanceBelowTitle(Part part) {
        boolean asks = Statement.asks(part.section().heading());
        return substanceOf(part).stream()
                .filter(p -> !asks || Statement.isHeadingOfOne(words(p)))
                .toList();
    }

    private void closeOne(String heading, List<Paragraph> evidence, List<Passage> found) {
        if (!evidence.isEmpty()) {
            found.add(new Passage.Finding(
                    titleOf(heading, evidence),
                    evidence.stream().map(Paragraph::span).toList()));
            evidence.clear();
        }
    }

    /** Stray lines, questions to the reader and the points listed under them are no part of what was learned. */
    private List<Paragraph> substanceOf(Part part) {
        List<Paragraph> kept = new ArrayList<>();
        boolean asking = false;
        for (Paragraph paragraph : part.paragraphs()) {
            asking = isQuestion(paragraph) || asking && isBullet(paragraph);
            boolean stray = paragraph.span().length() < SHORTEST && !isStatement(paragraph) && !isBullet(paragraph);
            if (!asking && !stray) {
                kept.add(paragraph);
            }
        }
        return kept;
    }

    List<Passage> in(Part part) {
        List<Passage> found = new ArrayList<>();
        List<Paragraph> open = new ArrayList<>();
        boolean closing = false;
        for (Paragraph paragraph : substanceOf(part)) {
            boolean runsOn = closing && belongsToStatement(open.getLast(), paragraph);
            boolean closes = runsOn || isStatement(paragraph) && !style.statementsOpen();
            if (closing && !runsOn || !closes && !continues(open, paragraph)) {
                close(part, open, found);
            }
            open.add(paragraph);
            closing = closes;
        }
        close(part, open, found);
        return found;
    }

    /** A box of several paragraphs is one statement, and so are "Learning point 4" and the words below it. */
    private boolean belongsToStatement(Paragraph last, Paragraph next) {
        return last.place() == Place.BOX && next.place() == Place.BOX && !Statement.opens(words(next))
                || Statement.isHeadingOfOne(words(last)) && !Statement.opens(words(last));
    }

    private boolean continues(List<Paragraph> open, Paragraph next) {
        if (open.isEmpty() || next.place() == Place.BOX || isStatement(next)) {
            return false;
        }
        if (isStatement(open.getFirst()) || Turn.explains(words(next))) {
            return true;
        }
        if (isBullet(next)) {
            return belongsToStem(open);
        }
        return style.spread() && !condensed && !Turn.isBetween(words(open), words(next));
    }

    /** Bullets explain the sentence above them, unless that only says that a list of lessons follows. */
    private boolean belongsToStem(List<Paragraph> open) {
        String stem = words(open.getFirst());
        return stem.endsWith(":") && !Statement.announcesList(stem);
    }

    private void close(Part part, List<Paragraph> open, List<Passage> found) {
        if (!open.isEmpty() && counts(part, open)) {
            found.add(Examples.passage(titleOf(part.section().heading(), open), open, reading.text()));
        }
        open.clear();
    }

    /** What announces a finding is its title; the heading above may be that of another, or of the questions about it. */
    private String titleOf(String heading, List<Paragraph> paragraphs) {
        String first = words(paragraphs.getFirst());
        boolean announced = Statement.isHeadingOfOne(first) && first.length() <= LONGEST_TITLE;
        return announced ? first : Statement.asks(heading) ? "" : heading;
    }

    private boolean counts(Part part, List<Paragraph> group) {
        if (group.stream().anyMatch(this::isStatement)) {
            return true;
        }
        boolean framed = Statement.announcesList(words(group));
        return !framed && words(group).length() >= SHORTEST && (isListed(part, group) || judges(group));
    }

    /** What a section of findings counts or frames is a finding, whatever its words; a summary says nothing else. */
    private boolean isListed(Part part, List<Paragraph> group) {
        boolean ofFindings = part.section().role() == SectionRole.FINDINGS;
        boolean marked = Statement.numberOf(words(group.getFirst())) > 0 && countsFromOne(part)
                || group.getFirst().place() == Place.BOX
                || isBullet(group.getFirst());
        return ofFindings && marked || condensed && words(group).length() >= SHORTEST_IN_SUMMARY;
    }

    /** Where numbers run through the whole report they count paragraphs, not findings. */
    private boolean countsFromOne(Part part) {
        return part.paragraphs().stream()
                        .mapToInt(p -> Statement.numberOf(words(p)))
                        .filter(n -> n > 0)
                        .findFirst()
                        .orElse(0)
                == 1;
    }

    private boolean judges(List<Paragraph> group) {
        return judge.odds(words(group)) > 0;
    }

    /** In a report a box holds what the author wants remembered; in a summary everything does. */
    private boolean isStatement(Paragraph paragraph) {
        return Statement.opens(words(paragraph))
                || Statement.isHeadingOfOne(words(paragraph))
                || paragraph.place() == Place.BOX && !condensed;
    }

    private boolean isQuestion(Paragraph paragraph) {
        return words(paragraph).endsWith("?") || Statement.asks(words(paragraph));
    }

    private static boolean isBullet(Paragraph paragraph) {
        return paragraph.style().listItem() && paragraph.label().chars().noneMatch(Character::isLetterOrDigit);
    }

    private String words(List<Paragraph> group) {
        return String.join(" ", group.stream().map(this::words).toList());
    }

    private String words(Paragraph paragraph) {
        return paragraph.in(reading.text()).strip();
    }
}
