package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scrfindings.ingest.extract.Reading.Part;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.SectionRole;

/** Puts the paragraphs of a section together into passages about one practice each, and keeps those that judge it. */
final class PassageGroups {

    /** Shorter paragraphs are captions and stray lines. */
    static final int SHORTEST = 60;

    private static final int SHORTEST_IN_SUMMARY = 2 * SHORTEST;

    private static final Set<DocumentKind> CONDENSED =
            EnumSet.of(DocumentKind.EXECUTIVE_SUMMARY, DocumentKind.LEARNING_SUMMARY);

    private final Reading reading;
    private final WritingStyle style;
    private final boolean condensed;

    PassageGroups(Reading reading, List<Part> parts) {
        this.reading = reading;
        style = WritingStyle.of(parts, reading.text());
        condensed = CONDENSED.contains(reading.outline().kind());
    }

    /** One finding of everything that stands under its heading, questions to the reader left out. */
    List<Passage> asOne(String heading, List<Part> parts) {
        List<Span> evidence = parts.stream()
                .flatMap(p -> p.paragraphs().stream())
                .filter(p -> p.span().length() >= SHORTEST && !isQuestion(p))
                .map(Paragraph::span)
                .toList();
        return evidence.isEmpty() ? List.of() : List.of(new Passage.Finding(heading, evidence));
    }

    List<Passage> in(Part part) {
        List<Passage> found = new ArrayList<>();
        List<Paragraph> open = new ArrayList<>();
        for (Paragraph paragraph : part.paragraphs()) {
            boolean closes = isStatement(paragraph) && !style.statementsOpen();
            if (!closes && !continues(open, paragraph)) {
                close(part, open, found);
            }
            open.add(paragraph);
            if (closes) {
                close(part, open, found);
            }
        }
        close(part, open, found);
        return found;
    }

    private boolean continues(List<Paragraph> open, Paragraph next) {
        if (open.isEmpty() || next.place() == Place.BOX || isStatement(next)) {
            return false;
        }
        if (isStatement(open.getFirst())) {
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
            found.add(passage(part.section().heading(), open));
        }
        open.clear();
    }

    private Passage passage(String title, List<Paragraph> paragraphs) {
        return Examples.isExample(paragraphs, reading.text())
                ? Examples.example(title, paragraphs, reading.text())
                : new Passage.Finding(
                        title, paragraphs.stream().map(Paragraph::span).toList());
    }

    private boolean counts(Part part, List<Paragraph> group) {
        if (group.stream().anyMatch(this::isStatement)) {
            return true;
        }
        long questions = group.stream().filter(this::isQuestion).count();
        boolean asks = 2 * questions >= group.size();
        boolean framed = Statement.announcesList(words(group));
        return !asks && !framed && words(group).length() >= SHORTEST && (isListed(part, group) || judges(group));
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
        return group.stream()
                        .map(this::words)
                        .mapToDouble(PracticeLanguage::score)
                        .sum()
                > 0;
    }

    private boolean isStatement(Paragraph paragraph) {
        return Statement.opens(words(paragraph));
    }

    private boolean isQuestion(Paragraph paragraph) {
        return words(paragraph).endsWith("?");
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
