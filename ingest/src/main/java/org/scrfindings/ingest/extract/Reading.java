package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.Outline;
import org.scrfindings.ingest.structure.Section;
import org.scrfindings.ingest.structure.SectionRole;
import org.scrfindings.ingest.structure.TableForm;

/**
 * One document while it is read.
 *
 * @param tables all tables in order, with what they are for
 * @param parts the sections with the paragraphs that stand in them, headings and table cells not included
 */
record Reading(ParsedDocument document, Outline outline, List<TableForm> tables, List<Part> parts) {

    /** A section and its running text. */
    record Part(Section section, List<Paragraph> paragraphs) {}

    static Reading of(ParsedDocument document, Outline outline) {
        Iterator<Paragraph> paragraphs = document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(p -> p.place() != Paragraph.Place.NOTE)
                .sorted(Comparator.comparingInt(p -> p.span().start()))
                .iterator();
        List<Part> parts = new ArrayList<>();
        Paragraph next = paragraphs.hasNext() ? paragraphs.next() : null;
        for (Section section : outline.sections()) {
            List<Paragraph> own = new ArrayList<>();
            while (next != null && next.span().start() < section.span().end()) {
                if (!isHeading(next, section, document.text())) {
                    own.add(next);
                }
                next = paragraphs.hasNext() ? paragraphs.next() : null;
            }
            parts.add(new Part(section, List.copyOf(own)));
        }
        return new Reading(document, outline, TableForm.in(document), List.copyOf(parts));
    }

    /** What stands before the first section that is no front matter. */
    String titleWords() {
        return outline.sections().stream()
                .takeWhile(s -> s.role() == SectionRole.FRONT_MATTER)
                .map(s -> s.span().in(text()))
                .collect(Collectors.joining("\n"));
    }

    /** A place that says again what a passage says. */
    Repeated repeated(Span span) {
        return new Repeated(
                span, outline.sectionAt(span.start()).map(Section::heading).orElse(""));
    }

    String text() {
        return document.text();
    }

    private static boolean isHeading(Paragraph paragraph, Section section, String text) {
        String words = paragraph.in(text).strip();
        int start = section.span().start();
        boolean first = paragraph.span().start() - start <= paragraph.label().length() + 2
                && (section.heading().endsWith(words) || section.heading().startsWith(words));
        boolean runsOn = section.heading().contains(" " + words)
                && paragraph.span().end() - start <= section.heading().length() + 2;
        return !section.heading().isEmpty() && (first || runsOn);
    }
}
