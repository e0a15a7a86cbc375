package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrfindings.ingest.extract.Reading.Part;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.Section;
import org.scrfindings.ingest.structure.SectionRole;

/**
 * Tells findings that have a title of their own ("Finding 3: …") from other sections. Below the title stand its
 * subsections, and in reports that set out all findings alike the sections that come again below each ("How did this show
 * in the case?", "Why does it matter?"). To a word processor a long title is mostly no heading; then it stands as the last
 * paragraph of the section before.
 */
final class TitledFindings {

    /** A title and all that stands below it, or a section without such a title. */
    record Run(List<Part> parts) {

        Run {
            parts = List.copyOf(parts);
        }

        boolean isTitled() {
            return Statement.isHeadingOfOne(first().section().heading());
        }

        Part first() {
            return parts.getFirst();
        }
    }

    private final String text;
    private final Set<String> recurring;

    private TitledFindings(List<Part> parts, String text) {
        this.text = text;
        Set<String> met = new HashSet<>();
        recurring = parts.stream()
                .map(part -> plain(part.section()))
                .filter(heading -> !heading.isEmpty() && !met.add(heading))
                .collect(Collectors.toSet());
    }

    /** All parts in their order, each in one run. */
    static List<Run> apart(List<Part> parts, String text) {
        TitledFindings titled = new TitledFindings(parts, text);
        return titled.runs(titled.withTitles(parts));
    }

    private List<Run> runs(List<Part> parts) {
        List<Run> runs = new ArrayList<>();
        for (int start = 0, end; start < parts.size(); start = end) {
            end = start + 1;
            Section first = parts.get(start).section();
            while (Statement.isHeadingOfOne(first.heading())
                    && end < parts.size()
                    && isBelow(first, parts.get(end).section())) {
                end++;
            }
            runs.add(new Run(parts.subList(start, end)));
        }
        return runs;
    }

    private boolean isBelow(Section title, Section next) {
        return (next.level() > title.level() || isBelowEach(next)) && !Statement.isHeadingOfOne(next.heading());
    }

    private boolean isBelowEach(Section section) {
        return recurring.contains(plain(section));
    }

    /** The parts, where a title at the end of one is the beginning of a part of its own. */
    private List<Part> withTitles(List<Part> parts) {
        List<Part> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (i + 1 < parts.size() && isBelowEach(parts.get(i + 1).section()) && endsInTitle(part)) {
                int last = part.paragraphs().size() - 1;
                all.add(new Part(part.section(), part.paragraphs().subList(0, last)));
                all.add(titled(part, parts.get(i + 1).section().level() - 1));
            } else {
                all.add(part);
            }
        }
        return all;
    }

    private boolean endsInTitle(Part part) {
        return !part.paragraphs().isEmpty()
                && Statement.isHeadingOfOne(words(part.paragraphs().getLast()));
    }

    private Part titled(Part before, int level) {
        Paragraph title = before.paragraphs().getLast();
        Span below = new Span(
                title.span().page(),
                title.span().start(),
                before.section().span().end());
        return new Part(new Section(words(title), level, SectionRole.FINDINGS, below), List.of(title));
    }

    private String words(Paragraph paragraph) {
        return paragraph.in(text).strip();
    }

    private static String plain(Section section) {
        return section.heading().strip().toLowerCase(Locale.ROOT);
    }
}
