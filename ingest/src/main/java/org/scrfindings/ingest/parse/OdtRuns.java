package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Gathers the words of one paragraph of an ODT document, and the boxes and notes that are anchored in it. */
final class OdtRuns {

    private final OdtStyles styles;
    private final StyledWords words = new StyledWords();
    private final List<Element> boxes = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();

    OdtRuns(OdtStyles styles) {
        this.styles = styles;
    }

    List<StyledWords> paragraphs() {
        return words.paragraphs();
    }

    List<Element> boxes() {
        return boxes;
    }

    List<Element> notes() {
        return notes;
    }

    void read(Element parent, OdtLooks looks) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            switch (n) {
                case Text t -> append(t.getData(), looks);
                case Element e -> element(e, looks);
                default -> {}
            }
        }
    }

    private void element(Element e, OdtLooks looks) {
        switch (e.getLocalName()) {
            case "s", "tab" -> append(" ", looks);
            case "line-break" -> words.breakLine();
            case "span" ->
                read(
                        e,
                        looks.with(
                                styles,
                                OdtStyles.TEXT,
                                Xml.attribute(e, "style-name").orElse("")));
            case "note" -> notes.add(e);
            case "annotation", "annotation-end", "hidden-text", "hidden-paragraph", "script", "ruby-text" -> {}
            case String name when OdtBoxes.isDrawing(name) -> boxes.addAll(OdtBoxes.in(e));
            default -> read(e, looks);
        }
    }

    private void append(String text, OdtLooks looks) {
        if (!looks.hidden()) {
            words.append(text, looks.bold(), looks.italic(), looks.size());
        }
    }
}
