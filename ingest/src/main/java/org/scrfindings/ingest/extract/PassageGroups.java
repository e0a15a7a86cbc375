package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrfindings.ingest.extract.Reading.Part;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.DocumentKind;

/**
 * Puts the paragraphs of a section together into passages about one practice each. Authors who write long paragraphs
 * make one point in each; authors who write short ones spread a point over several and close it with a statement.
 */
final class PassageGroups {

    static final int SHORTEST = 60;

    /** Half of the paragraphs at least as long as this: each of them stands alone. */
    private static final int LONG = 380;

    private static final Set<DocumentKind> CONDENSED =
            EnumSet.of(DocumentKind.EXECUTIVE_SUMMARY, DocumentKind.LEARNING_SUMMARY);

    private static final Pattern TURN = Pattern.compile(
            "^(?:[\\d.]+\\s+)?(?:it should also|more fundamentally|by (?:way of )?contrast|on the other hand|in contrast|there was (?:also )?a (?:striking )?(?:contrast|different)"
                    + "|the exception|one (?:exchange|episode|exception)|however|a (?:second|third|further|different|related)|another|credit|similarly|turning to|finally|elsewhere|(?:the|this) same)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERS_BACK = Pattern.compile(
            "^(?:[\\d.]+\\s+)?(?:she|he|they|her|his|their|its|it|this|these|those|both|such)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUALIFIES =
            Pattern.compile("\\b(?:however|but|although|yet)\\b", Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final boolean spread;
    private final boolean statementsOpen;

    PassageGroups(Reading reading, List<Part> parts) {
        this.reading = reading;
        List<Integer> lengths = parts.stream()
                .flatMap(p -> p.paragraphs().stream())
                .filter(p -> !isStatement(p) && p.span().length() >= SHORTEST)
                .map(p -> p.span().length())
                .sorted()
                .toList();
        boolean anyStatement =
                parts.stream().flatMap(p -> p.paragraphs().stream()).anyMatch(this::isStatement);
        int median = lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
        spread = anyStatement
                && median < LONG
                && !CONDENSED.contains(reading.outline().kind());
        statementsOpen = parts.stream().filter(p -> isStatementAt(p, 0)).count()
                > parts.stream()
                        .filter(p -> isStatementAt(p, p.paragraphs().size() - 1))
                        .count();
    }

    /** One finding of everything that stands under its heading. */
    List<Passage> asOne(String heading, List<Part> parts) {
        List<Span> evidence = parts.stream()
                .flatMap(p -> p.paragraphs().stream())
                .filter(p -> p.span().length() >= SHORTEST && !words(p).endsWith("?"))
                .map(Paragraph::span)
                .toList();
        return evidence.isEmpty() ? List.of() : List.of(new Passage.Finding(heading, evidence));
    }

    List<Passage> in(Part part) {
        List<Passage> found = new ArrayList<>();
        List<Paragraph> open = new ArrayList<>();
        for (Paragraph paragraph : part.paragraphs()) {
            boolean closes = isStatement(paragraph) && !statementsOpen;
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
        if (isBullet(next)) {
            return words(open.getLast()).endsWith(":") || isBullet(open.getLast());
        }
        boolean turns = TURN.matcher(words(next)).find()
                || turnsFromPraise(open, next)
                        && !REFERS_BACK.matcher(words(next)).find();
        return spread && !turns;
    }

    private void close(Part part, List<Paragraph> open, List<Passage> found) {
        if (!open.isEmpty() && counts(open)) {
            String title = part.section().heading();
            found.add(
                    Examples.isExample(open, reading.text())
                            ? Examples.example(title, open, reading.text())
                            : new Passage.Finding(
                                    title, open.stream().map(Paragraph::span).toList()));
        }
        open.clear();
    }

    private boolean counts(List<Paragraph> group) {
        if (group.stream().anyMatch(this::isStatement)) {
            return true;
        }
        if (2 * group.stream().filter(p -> words(p).endsWith("?")).count() >= group.size()) {
            return false;
        }
        String all = words(group);
        boolean condensed = CONDENSED.contains(reading.outline().kind())
                && (Statement.isNumbered(all) || group.getFirst().place() == Place.BOX || all.length() >= 2 * SHORTEST);
        return all.length() >= SHORTEST
                && (condensed
                        || group.stream()
                                        .mapToDouble(p -> PracticeLanguage.score(words(p)))
                                        .sum()
                                > 0);
    }

    private boolean isStatement(Paragraph paragraph) {
        return Statement.opens(words(paragraph));
    }

    private boolean isStatementAt(Part part, int index) {
        return index >= 0
                && index < part.paragraphs().size()
                && isStatement(part.paragraphs().get(index));
    }

    /** After a passage that only praises, a fault is another matter. */
    private boolean turnsFromPraise(List<Paragraph> open, Paragraph next) {
        String before = words(open);
        return Sign.PRAISE.in(before) > 0
                && !findsFault(before)
                && !QUALIFIES.matcher(before).find()
                && Sign.PRAISE.in(words(next)) == 0
                && findsFault(words(next));
    }

    private static boolean findsFault(String words) {
        return Sign.UNSHARED.in(words) + Sign.ABSENCE.in(words) + Sign.FAULT.in(words) > 0;
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
