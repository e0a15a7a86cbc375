package org.scrfindings.ingest.disclose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.parse.Block;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.parse.Table;
import org.scrfindings.ingest.pattern.Search;
import org.scrfindings.ingest.structure.Outline;
import org.scrfindings.ingest.structure.Section;
import org.scrfindings.ingest.structure.SectionRole;

/** A document as the detectors see it: its text, and for every place the page, the line and the section's role. */
final class Content {

    /** Where reviewers, panels, boards and literature are named, and are meant to be. */
    private static final Set<SectionRole> ABOUT_THE_REVIEW = Set.of(
            SectionRole.FRONT_MATTER,
            SectionRole.INTRODUCTION,
            SectionRole.METHODOLOGY,
            SectionRole.TERMS_OF_REFERENCE,
            SectionRole.REFERENCES);

    private final String text;
    private final Outline outline;
    private final List<Table> tables = new ArrayList<>();
    private final TreeMap<Integer, Integer> pageByStart = new TreeMap<>();
    private PublicNames publicNames;

    Content(ParsedDocument document, Outline outline) {
        this.text = document.text();
        this.outline = outline;
        document.blocks().forEach(this::addPages);
    }

    String text() {
        return text;
    }

    List<Table> tables() {
        return tables;
    }

    /** Looked for once, by the first detector that asks. */
    PublicNames publicNames() {
        if (publicNames == null) {
            publicNames = new PublicNames(this);
        }
        return publicNames;
    }

    Stream<MatchResult> matches(Search search) {
        return search.in(text);
    }

    Disclosure disclosure(Type type, Severity severity, int start, int end) {
        return new Disclosure(type, severity, new Span(page(start), start, end), text.substring(start, end), "");
    }

    /** The words around a place, a given number of characters to each side. */
    String around(int start, int end, int reach) {
        return text.substring(Math.max(0, start - reach), Math.min(text.length(), end + reach));
    }

    /** The paragraph or row that a place lies in. */
    String line(int offset) {
        int end = text.indexOf('\n', offset);
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length() : end);
    }

    boolean isAboutTheReview(int offset) {
        return ABOUT_THE_REVIEW.contains(role(offset));
    }

    SectionRole role(int offset) {
        return outline.sectionAt(offset).map(Section::role).orElse(SectionRole.OTHER);
    }

    private int page(int offset) {
        Map.Entry<Integer, Integer> block = pageByStart.floorEntry(offset);
        return block == null ? 1 : block.getValue();
    }

    private void addPages(Block block) {
        pageByStart.put(block.span().start(), block.span().page());
        if (block instanceof Table table) {
            tables.add(table);
            table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell ->
                            pageByStart.put(cell.span().start(), cell.span().page()));
        }
    }
}
