package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Paragraph.Place;

/** Walks a part of a DOC file: its paragraphs, and the tables into which some of them are set. */
final class DocBody {

    private final DocParagraphs paragraphs;
    private final Reading reading;

    DocBody(DocParagraphs paragraphs, Reading reading) {
        this.paragraphs = paragraphs;
        this.reading = reading;
    }

    List<Draft> drafts(Range part, Place place) throws UnreadableDocumentException {
        List<Draft> drafts = new ArrayList<>();
        int i = 0;
        while (i < part.numParagraphs()) {
            reading.checkTime();
            Paragraph paragraph = part.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = part.getTable(paragraph);
                drafts.addAll(new DocTable(table, this).drafts());
                i += Math.max(1, table.numParagraphs());
            } else {
                drafts.addAll(paragraphs.read(paragraph, place));
                i++;
            }
        }
        return drafts;
    }

    /** The paragraphs of a cell, and those of the tables inside it. */
    List<DraftParagraph> paragraphs(Range part, Place place) throws UnreadableDocumentException {
        reading.checkTime();
        List<DraftParagraph> drafts = new ArrayList<>();
        for (int i = 0; i < part.numParagraphs(); i++) {
            drafts.addAll(paragraphs.read(part.getParagraph(i), place));
        }
        return drafts;
    }
}
