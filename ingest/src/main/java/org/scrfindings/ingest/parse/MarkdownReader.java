package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;

/** Markdown, with the tables that GitHub's flavour adds. */
final class MarkdownReader implements FormatReader {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException {
        Node document = PARSER.parse(CharacterSets.decode(bytes));
        Blocks blocks = new Blocks();
        document.accept(blocks);
        TextBuilder text = new TextBuilder(reading);
        for (Draft draft : blocks.drafts) {
            text.add(draft);
        }
        return text.build(DocumentFormat.MARKDOWN.mediaType(), 1, List.of());
    }

    /** Collects the blocks of the tree; the label of a list item goes to its first paragraph. */
    private static final class Blocks extends AbstractVisitor {

        private final List<Draft> drafts = new ArrayList<>();
        private String label = "";
        private boolean inItem;

        @Override
        public void visit(Heading heading) {
            add(MarkdownWords.of(heading), heading.getLevel());
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            add(MarkdownWords.of(paragraph), 0);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(new MarkdownWords(code.getLiteral(), false, false), 0);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            add(new MarkdownWords(code.getLiteral(), false, false), 0);
        }

        @Override
        public void visit(HtmlBlock html) {
            add(new MarkdownWords(Jsoup.parse(html.getLiteral()).text(), false, false), 0);
        }

        @Override
        public void visit(BulletList list) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                visitItem(item, "•");
            }
        }

        @Override
        public void visit(OrderedList list) {
            int number = list.getMarkerStartNumber();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                visitItem(item, number++ + list.getMarkerDelimiter());
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock table) {
                drafts.add(MarkdownTable.of(table));
            } else {
                visitChildren(block);
            }
        }

        private void visitItem(Node item, String itemLabel) {
            boolean outer = inItem;
            inItem = true;
            label = itemLabel;
            visitChildren(item);
            inItem = outer;
            label = "";
        }

        private void add(MarkdownWords words, int level) {
            Style style = new Style(level, words.bold(), words.italic(), 0, inItem, false);
            drafts.add(new DraftParagraph(1, label, words.text(), Place.BODY, style));
            label = "";
        }
    }
}
