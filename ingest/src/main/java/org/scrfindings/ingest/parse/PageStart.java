package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the text changes from one page to another. Notes stand at the end of the text, so pages may go back there.
 *
 * @param page page number from 1
 * @param start offset of the first paragraph that begins on it
 */
public record PageStart(int page, int start) {

    /** The changes of page in the order of the text. */
    public static List<PageStart> of(ParsedDocument document) {
        List<PageStart> starts = new ArrayList<>();
        document.blocks().stream()
                .flatMap(PageStart::paragraphs)
                .map(Paragraph::span)
                .forEach(span -> {
                    if (starts.isEmpty() || starts.getLast().page() != span.page()) {
                        starts.add(new PageStart(span.page(), span.start()));
                    }
                });
        return List.copyOf(starts);
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph);
            case Table table ->
                table.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.paragraphs().stream());
        };
    }
}
