package org.scrfindings.ingest.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Span;

/** Knows a section of recommendations by what it says, where its heading has words of its own. */
final class AskingContent {

    private static final int SHORTEST = 40;
    private static final int FEWEST = 3;
    private static final double MOST = 0.75;

    /** A subject that is bound to do something, before anything else is said of it. */
    private static final Pattern BINDS = Pattern.compile(
            "^(?:(?!\\b(?:who|that|which|when|where|what|why|how|whether|because|if|not|was|were|had|has|have|did)\\b)"
                    + "[^.;?:]){2,120}?\\b(?:should|must|shall|will|needs? to|(?:is|are) (?:asked |advised )?to)\\b"
                    + "(?! (?:not )?have\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("^\\W*(?:\\p{Lu}{0,3}\\d{1,3}(?:\\.\\d{1,3})*[.):]*\\s+)?");

    private final List<Paragraph> paragraphs;
    private final String text;

    AskingContent(ParsedDocument document) {
        text = document.text();
        paragraphs = document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(p -> p.span().length() >= SHORTEST)
                .toList();
    }

    /** Whether a section in the second half of a document mostly says what somebody should do. */
    boolean isIn(Span section, int bodyStart) {
        if (section.start() * 2 < text.length()) {
            return false;
        }
        List<String> said = paragraphs.stream()
                .filter(p -> p.span().start() >= bodyStart && p.span().end() <= section.end())
                .map(p -> NUMBER.matcher(p.in(text)).replaceFirst(""))
                .toList();
        long asking = said.stream().filter(w -> BINDS.matcher(w).find()).count();
        return said.size() >= FEWEST && asking >= MOST * said.size();
    }
}
