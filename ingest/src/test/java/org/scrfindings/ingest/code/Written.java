package org.scrfindings.ingest.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.Outline;
import org.scrfindings.ingest.structure.Section;
import org.scrfindings.ingest.structure.SectionRole;

/** A small document written for a test: a heading and passages below it. */
public final class Written {

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final String heading;

    public Written(String heading) {
        this.heading = heading;
        text.append(heading).append('\n');
    }

    public Written words(String words) {
        text.append(words).append('\n');
        return this;
    }

    public Written finding(String... paragraphs) {
        passages.add(new Passage.Finding(heading, spans(paragraphs)));
        return this;
    }

    public Written example(String... paragraphs) {
        Optional<Span> none = Optional.empty();
        passages.add(new Passage.Example(heading, spans(paragraphs), none, none, none, none));
        return this;
    }

    public Written recommendation(String words) {
        passages.add(new Passage.Recommendation(heading, spans(words), "1", List.of()));
        return this;
    }

    public ParsedDocument document() {
        return new ParsedDocument("text/plain", 1, text.toString(), List.of(), List.of());
    }

    public Outline outline() {
        Span whole = new Span(1, 0, text.length());
        return new Outline(DocumentKind.OVERVIEW_REPORT, List.of(new Section(heading, 1, SectionRole.FINDINGS, whole)));
    }

    public List<Passage> passages() {
        return List.copyOf(passages);
    }

    public List<CodedPassage> coded(Coder coder) {
        return coder.code(document(), outline(), passages).passages();
    }

    private List<Span> spans(String... paragraphs) {
        List<Span> spans = new ArrayList<>();
        for (String paragraph : paragraphs) {
            spans.add(new Span(1, text.length(), text.length() + paragraph.length()));
            text.append(paragraph).append('\n');
        }
        return spans;
    }
}
