package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.parse.Draft.DraftCell;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Draft.DraftRow;
import org.scrfindings.ingest.parse.Draft.DraftTable;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;
import org.w3c.dom.Element;

/** Walks the body of an ODT document: paragraphs, lists, tables and the containers around them. */
final class OdtBody {

    /** Where a paragraph stands in a list. @param item null outside of lists and behind the first paragraph of an item */
    private record ListPlace(String style, OdtNumbering.Counter counter, int level, Element item) {

        static final ListPlace NONE = new ListPlace("", null, -1, null);

        boolean isInList() {
            return counter != null;
        }
    }

    private final OdtStyles styles;
    private final OdtNumbering numbering;
    private final Reading reading;
    private int depth;

    OdtBody(OdtStyles styles, OdtNumbering numbering, Reading reading) {
        this.styles = styles;
        this.numbering = numbering;
        this.reading = reading;
    }

    List<Draft> drafts(Element text) throws UnreadableDocumentException {
        return inside(text, Place.BODY, ListPlace.NONE);
    }

    private List<Draft> inside(Element parent, Place place, ListPlace list) throws UnreadableDocumentException {
        reading.checkNesting(++depth);
        reading.checkTime();
        List<Draft> drafts = new ArrayList<>();
        ListPlace at = list;
        for (Element e : Xml.children(parent)) {
            switch (e.getLocalName()) {
                case "p", "h" -> {
                    paragraph(e, place, at, drafts);
                    at = new ListPlace(at.style(), at.counter(), at.level(), null);
                }
                case "list" -> list(e, place, at, drafts);
                case "table" -> table(e, place, drafts);
                case "tracked-changes", "sequence-decls", "forms", "index-title-template" -> {}
                case String name when OdtBoxes.isDrawing(name) -> boxes(OdtBoxes.in(e), place, drafts);
                case String name when name.endsWith("-source") -> {}
                default -> drafts.addAll(inside(e, place, at));
            }
        }
        depth--;
        return drafts;
    }

    private void paragraph(Element e, Place place, ListPlace list, List<Draft> into)
            throws UnreadableDocumentException {
        String style = Xml.attribute(e, "style-name").orElse("");
        OdtRuns runs = new OdtRuns(styles);
        runs.read(e, OdtLooks.of(styles, style));
        int level = headingLevel(e, style);
        String label = label(e, level, list);
        for (StyledWords words : runs.paragraphs()) {
            Style looks = new Style(
                    level, words.bold(), words.italic(), words.size(), list.isInList(), styles.isCentred(style));
            into.add(new DraftParagraph(1, label, words.text(), place, looks));
            label = "";
        }
        boxes(runs.boxes(), place, into);
        for (Element note : runs.notes()) {
            for (Element body : Xml.children(note, "note-body")) {
                into.addAll(inside(body, Place.NOTE, ListPlace.NONE));
            }
        }
    }

    private int headingLevel(Element e, String style) {
        if (e.getLocalName().equals("h")) {
            return Xml.attribute(e, "outline-level")
                    .filter(v -> v.matches("[1-9]"))
                    .map(Integer::valueOf)
                    .orElse(1);
        }
        return styles.isTitle(style) ? 1 : 0;
    }

    private String label(Element e, int headingLevel, ListPlace list) {
        if (list.item() != null) {
            return numbering.ofItem(list.item(), list.style(), list.counter(), list.level());
        }
        return e.getLocalName().equals("h") && !list.isInList() ? numbering.ofHeading(e, headingLevel) : "";
    }

    private void list(Element e, Place place, ListPlace outer, List<Draft> into) throws UnreadableDocumentException {
        String style = Xml.attribute(e, "style-name").orElse(outer.style());
        OdtNumbering.Counter counter = outer.isInList() ? outer.counter() : numbering.counterFor(e, style);
        for (Element item : Xml.children(e)) {
            Element numbered = item.getLocalName().equals("list-item") ? item : null;
            into.addAll(inside(item, place, new ListPlace(style, counter, outer.level() + 1, numbered)));
        }
    }

    private void boxes(List<Element> boxes, Place place, List<Draft> into) throws UnreadableDocumentException {
        for (Element box : boxes) {
            into.addAll(inside(box, place == Place.NOTE ? place : Place.BOX, ListPlace.NONE));
        }
    }

    private void table(Element table, Place place, List<Draft> into) throws UnreadableDocumentException {
        List<Element> rows = OdtTable.rows(table);
        if (rows.stream().allMatch(r -> OdtTable.cells(r).size() <= 1)) {
            for (Element row : rows) {
                boxes(Xml.children(row, "table-cell"), place, into);
            }
            return;
        }
        List<DraftRow> drafts = new ArrayList<>();
        List<Draft> notes = new ArrayList<>();
        for (Element row : rows) {
            drafts.add(row(row, place, notes));
        }
        into.add(new DraftTable(1, OdtTable.headerRows(table), drafts));
        into.addAll(notes);
    }

    private DraftRow row(Element row, Place place, List<Draft> notes) throws UnreadableDocumentException {
        List<DraftCell> cells = new ArrayList<>();
        for (OdtTable.Cell cell : OdtTable.cells(row)) {
            List<DraftParagraph> inside = new ArrayList<>();
            if (cell.content() != null) {
                inside.addAll(Draft.flattened(inside(cell.content(), place, ListPlace.NONE)));
            }
            inside.stream().filter(p -> p.place() == Place.NOTE).forEach(notes::add);
            inside.removeIf(p -> p.place() == Place.NOTE);
            cells.add(new DraftCell(cell.columns(), inside));
        }
        return new DraftRow(1, cells);
    }
}
