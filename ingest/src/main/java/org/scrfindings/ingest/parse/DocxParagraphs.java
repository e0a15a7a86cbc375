package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrfindings.ingest.parse.DocxNumbering.ListLevel;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;
import org.w3c.dom.Element;

/** Reads single paragraphs of a DOCX document in their order; counts pages and automatic numbers on the way. */
final class DocxParagraphs {

    /** What one paragraph element gave. @param boxes contents of text boxes that are anchored in it */
    record Read(List<DraftParagraph> paragraphs, List<Element> boxes) {}

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxPages pages = new DocxPages();

    DocxParagraphs(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    int page() {
        return pages.current();
    }

    Read read(Element paragraph, Place place) {
        Optional<Element> properties = Xml.at(paragraph, "pPr");
        String style = styles.styleOf(properties);
        if (properties
                .flatMap(p -> Xml.flag(p, "pageBreakBefore"))
                .or(() -> styles.find(style, s -> Xml.flag(s, "pPr", "pageBreakBefore")))
                .orElse(false)) {
            pages.explicitBreak();
        }
        DocxRuns runs = new DocxRuns(styles, style, pages);
        runs.read(paragraph);
        return new Read(drafts(runs, properties, style, place), runs.boxes());
    }

    private List<DraftParagraph> drafts(DocxRuns runs, Optional<Element> properties, String style, Place place) {
        Optional<ListLevel> list = list(properties, style);
        String label = runs.isBlank() ? "" : list.map(numbering::next).orElse("");
        int level = properties
                .flatMap(p -> Xml.number(p, "outlineLvl"))
                .map(DocxStyles::ofOutline)
                .orElseGet(() -> styles.headingLevel(style));
        boolean centred = properties
                .flatMap(p -> Xml.value(p, "jc"))
                .or(() -> styles.find(style, s -> Xml.value(s, "pPr", "jc")))
                .filter("center"::equals)
                .isPresent();
        List<DraftParagraph> drafts = new ArrayList<>();
        for (StyledWords words : runs.words().paragraphs()) {
            Style looks = new Style(level, words.bold(), words.italic(), words.size(), list.isPresent(), centred);
            String own = drafts.isEmpty() ? label : "";
            drafts.add(new DraftParagraph(runs.firstPage(), own, words.text(), place, looks));
        }
        return drafts;
    }

    private Optional<ListLevel> list(Optional<Element> properties, String style) {
        Optional<String> own = properties.flatMap(p -> Xml.value(p, "numPr", "numId"));
        Optional<Integer> ownLevel = properties.flatMap(p -> Xml.number(p, "numPr", "ilvl"));
        return own.map(id -> new ListLevel(id, ownLevel.orElse(0)))
                .or(() -> styles.find(style, s -> Xml.value(s, "pPr", "numPr", "numId"))
                        .map(id -> new ListLevel(id, ownLevel.orElseGet(() -> levelOfStyle(id, style)))))
                .filter(l -> !l.numId().equals("0"));
    }

    private int levelOfStyle(String numId, String style) {
        return styles.find(style, s -> Xml.number(s, "pPr", "numPr", "ilvl"))
                .orElseGet(() -> numbering.levelOfStyle(numId, style));
    }
}
