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

    /**
     * Where words stand that were read off a page in another way than the text was; from 0 to 0 where they are not
     * found again.
     */
    Span spanOf(String words, int page) {
        int from = Math.max(0, text.indexOf(words));
        for (int at = from; at >= 0; at = text.indexOf(words, at + 1)) {
            if (page(at) == page && text.startsWith(words, at)) {
                return new Span(page, at, at + words.length());
            }
        }
        return text.startsWith(words, from) ? new Span(page(from), from, from + words.length()) : new Span(page, 0, 0);
    }

    /** The words around a place, a given number of characters to each side. */
    String around(int start, int end, int reach) {
        return text.substring(Math.max(0, start - reach), Math.min(text.length(), end + reach));
    }

    /** As {@link #around}, within the paragraph or row. */
    String aroundInLine(int start, int end, int reach) {
        int from = Math.max(text.lastIndexOf('\n', start) + 1, start - reach);
        int lineEnd = text.indexOf('\n', end);
        return text.substring(from, Math.min(lineEnd < 0 ? text.length() : lineEnd, end + reach));
    }

    /** The paragraph or row that a place lies in. */
    String line(int offset) {
        int end = text.indexOf('\n', offset);
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length() : end);
    }

    /** The sentence that a place lies in, within its paragraph or row. */
    String sentence(int offset) {
        String line = line(offset);
        int at = offset - text.lastIndexOf('\n', offset - 1) - 1;
        int end = line.indexOf(". ", at);
        return line.substring(line.lastIndexOf(". ", at) + 1, end < 0 ? line.length() : end);
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
