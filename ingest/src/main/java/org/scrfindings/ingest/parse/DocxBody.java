package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.parse.Draft.DraftCell;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Draft.DraftRow;
import org.scrfindings.ingest.parse.Draft.DraftTable;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.w3c.dom.Element;

/** Walks the body of a DOCX document: paragraphs, tables, and the containers around them. */
final class DocxBody {

    private final DocxParagraphs paragraphs;
    private final Reading reading;
    private int depth;

    DocxBody(DocxParagraphs paragraphs, Reading reading) {
        this.paragraphs = paragraphs;
        this.reading = reading;
    }

    List<Draft> drafts(Element document) throws UnreadableDocumentException {
        List<Draft> drafts = new ArrayList<>();
        for (Element body : Xml.children(document, "body")) {
            walk(body, Place.BODY, drafts);
        }
        return drafts;
    }

    /** The paragraphs of footnotes or endnotes; the separator lines among them are no notes. */
    List<Draft> notes(Element notes) {
        List<Draft> drafts = new ArrayList<>();
        for (Element note : Xml.children(notes)) {
            if (Xml.attribute(note, "type").filter(t -> !t.equals("normal")).isEmpty()) {
                for (Element paragraph : Xml.children(note, "p")) {
                    drafts.addAll(paragraphs.read(paragraph, Place.NOTE).paragraphs());
                }
            }
        }
        return drafts;
    }

    private void walk(Element parent, Place place, List<Draft> into) throws UnreadableDocumentException {
        reading.checkNesting(++depth);
        for (Element e : Xml.children(parent)) {
            switch (e.getLocalName()) {
                case "p" -> paragraph(e, place, into);
                case "tbl" -> table(e, place, into);
                case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> walk(e, place, into);
                case "AlternateContent" -> alternative(e, place, into);
                default -> {}
            }
        }
        depth--;
    }

    /** The same content for newer and for older programs: the first is read. */
    private void alternative(Element alternative, Place place, List<Draft> into) throws UnreadableDocumentException {
        for (Element choice : Xml.children(alternative).stream().limit(1).toList()) {
            walk(choice, place, into);
        }
    }

    private void paragraph(Element paragraph, Place place, List<Draft> into) throws UnreadableDocumentException {
        reading.checkTime();
        DocxParagraphs.Read read = paragraphs.read(paragraph, place);
        into.addAll(read.paragraphs());
        for (Element box : read.boxes()) {
            walk(box, place == Place.NOTE ? place : Place.BOX, into);
        }
    }

    private void table(Element table, Place place, List<Draft> into) throws UnreadableDocumentException {
        List<Element> rows = DocxTable.rows(table);
        if (rows.stream().allMatch(r -> DocxTable.cells(r).size() <= 1)) {
            for (Element row : rows) {
                for (Element cell : DocxTable.cells(row)) {
                    walk(cell, Place.BOX, into);
                }
            }
            return;
        }
        List<DraftRow> drafts = new ArrayList<>();
        for (Element row : rows) {
            drafts.add(row(row, place));
        }
        int page = drafts.getFirst().page();
        into.add(new DraftTable(page, DocxTable.headerRows(rows), drafts));
    }

    private DraftRow row(Element row, Place place) throws UnreadableDocumentException {
        List<DraftCell> cells = new ArrayList<>();
        int page = 0;
        for (Element cell : DocxTable.cells(row)) {
            List<DraftParagraph> inside = DocxTable.continuesAbove(cell) ? List.of() : inCell(cell, place);
            page = page == 0 && !inside.isEmpty() ? inside.getFirst().page() : page;
            cells.add(new DraftCell(DocxTable.columns(cell), inside));
        }
        return new DraftRow(page == 0 ? paragraphs.page() : page, cells);
    }

    /** Tables inside a cell give their paragraphs to the cell. */
    private List<DraftParagraph> inCell(Element cell, Place place) throws UnreadableDocumentException {
        List<Draft> inside = new ArrayList<>();
        walk(cell, place, inside);
        return Draft.flattened(inside);
    }
}
