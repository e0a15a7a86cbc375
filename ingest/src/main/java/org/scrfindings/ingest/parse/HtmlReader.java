package org.scrfindings.ingest.parse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** HTML pages, of which the content is read and the furniture of the site is left. */
final class HtmlReader implements FormatReader {

    private static final Pattern DECLARED =
            Pattern.compile("(?is)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
    private static final int HEAD = 4096;

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException {
        Document page = Jsoup.parse(CharacterSets.decode(bytes, declared(bytes)));
        checkNesting(page, reading);
        HtmlBlocks blocks = new HtmlBlocks();
        blocks.walk(HtmlContent.of(page));
        TextBuilder text = new TextBuilder(reading);
        for (Draft draft : blocks.drafts()) {
            text.add(draft);
        }
        return text.build(DocumentFormat.HTML.mediaType(), 1, List.of());
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        return m.find()
                ? CharacterSets.named(m.group(1)).filter(c -> !c.equals(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Everything after this walks the tree by recursion and relies on the bound. */
    private static void checkNesting(Document page, Reading reading) throws UnreadableDocumentException {
        int[] deepest = {0};
        page.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                deepest[0] = Math.max(deepest[0], depth);
                return depth > reading.limits().nesting() ? FilterResult.STOP : FilterResult.CONTINUE;
            }
        });
        reading.checkNesting(deepest[0]);
    }
}
