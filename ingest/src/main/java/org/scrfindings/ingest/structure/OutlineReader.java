package org.scrfindings.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Span;

/**
 * Reads how a document is built: what it is, its sections and what each of them is for. Whatever marks a heading
 * counts: the format, the look, a number, standing alone. A document without headings is one section with an empty
 * heading. Never fails; what cannot be told is {@link SectionRole#OTHER} or {@link DocumentKind#OTHER}. Without state,
 * safe for use by several threads.
 */
public final class OutlineReader {

    public Outline read(ParsedDocument document) {
        List<Section> sections = sectionsOf(document);
        return new Outline(KindReader.kindOf(document, sections), sections);
    }

    private static List<Section> sectionsOf(ParsedDocument document) {
        List<Heading> headings = Headings.in(document);
        HeadingLevels levels = new HeadingLevels(headings);
        SectionRoles roles = new SectionRoles();
        AskingContent asking = new AskingContent(document);
        List<Section> sections = new ArrayList<>();
        int first = headings.isEmpty()
                ? document.text().length()
                : headings.getFirst().start();
        if (first > 0) {
            sections.add(new Section("", 1, roles.next("", 1, false), new Span(1, 0, first)));
        }
        int titles = TitleLines.among(headings, levels, document.text());
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).start()
                    : document.text().length();
            int level = levels.of(heading);
            Span span = new Span(heading.paragraph().span().page(), heading.start(), end);
            boolean asks = asking.isIn(span, heading.paragraph().span().end());
            SectionRole role = i < titles ? roles.title(level) : roles.next(heading.words(), level, asks);
            sections.add(new Section(heading.words(), level, role, span));
        }
        return sections;
    }
}
