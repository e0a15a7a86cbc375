package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;

/** Walks a page's content and collects its paragraphs and tables in reading order. */
final class HtmlBlocks {

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em");

    private final List<Draft> drafts = new ArrayList<>();
    private final Place place;
    private StyledWords words = new StyledWords();
    private int headingLevel;
    private boolean bold;
    private boolean italic;
    private boolean inItem;
    private boolean centred;
    private String label = "";

    HtmlBlocks() {
        this(Place.BODY);
    }

    private HtmlBlocks(Place place) {
        this.place = place;
    }

    List<Draft> drafts() {
        return drafts;
    }

    void walk(Element root) {
        children(root);
        flush();
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            switch (node) {
                case TextNode t -> words.append(t.getWholeText(), bold, italic, 0);
                case Element e -> visit(e);
                default -> {}
            }
        }
    }

    private void visit(Element e) {
        switch (e.normalName()) {
            case "br" -> words.breakLine();
            case "table" -> table(e);
            case "ol", "ul" -> list(e);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(e);
            case "aside" -> box(e);
            case "img", "head", "title" -> {}
            default -> {
                if (e.isBlock()) {
                    block(e);
                } else {
                    inline(e);
                }
            }
        }
    }

    private void inline(Element e) {
        boolean outerBold = bold;
        boolean outerItalic = italic;
        bold |= BOLD.contains(e.normalName());
        italic |= ITALIC.contains(e.normalName());
        children(e);
        bold = outerBold;
        italic = outerItalic;
    }

    private void block(Element e) {
        flush();
        boolean outer = centred;
        centred |= e.normalName().equals("center") || e.attr("style").matches("(?s).*text-align\\s*:\\s*center.*");
        children(e);
        flush();
        centred = outer;
    }

    private void heading(Element e) {
        flush();
        headingLevel = e.normalName().charAt(1) - '0';
        children(e);
        flush();
        headingLevel = 0;
    }

    private void list(Element list) {
        flush();
        boolean outer = inItem;
        HtmlListLabels labels = new HtmlListLabels(list);
        for (Element child : list.children()) {
            inItem = child.normalName().equals("li");
            label = inItem ? labels.next(child) : "";
            children(child);
            flush();
            label = "";
        }
        inItem = outer;
    }

    private void box(Element e) {
        flush();
        add(e, Place.BOX);
    }

    private void table(Element e) {
        flush();
        HtmlTable table = new HtmlTable(e);
        if (table.isBox()) {
            add(e, Place.BOX);
        } else if (table.isLayout()) {
            add(e, place);
        } else {
            drafts.add(table.draft());
        }
    }

    private void add(Element e, Place where) {
        HtmlBlocks inside = new HtmlBlocks(where);
        inside.walk(e);
        drafts.addAll(inside.drafts);
    }

    private void flush() {
        for (StyledWords part : words.paragraphs()) {
            Style style = new Style(headingLevel, part.bold(), part.italic(), 0, inItem, centred);
            drafts.add(new DraftParagraph(1, label, part.text(), place, style));
            label = "";
        }
        words = new StyledWords();
    }
}
