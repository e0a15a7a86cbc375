package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;

/** Reads single paragraphs of a DOC file in their order; counts automatic numbers on the way. */
final class DocParagraphs {

    private static final int CENTRED = 1;
    private static final int BULLET = 23;

    private final HWPFDocument document;
    private final NumberingState numbering = new NumberingState();
    private final DocFields fields = new DocFields();

    DocParagraphs(HWPFDocument document) {
        this.document = document;
    }

    List<DraftParagraph> read(org.apache.poi.hwpf.usermodel.Paragraph paragraph, Place place) {
        List<StyledWords> parts = new DocRuns(fields).read(paragraph).paragraphs();
        String label = parts.isEmpty() || !paragraph.isInList() ? "" : label(paragraph);
        List<DraftParagraph> drafts = new ArrayList<>();
        for (StyledWords words : parts) {
            Style style = new Style(
                    headingLevel(paragraph),
                    words.bold(),
                    words.italic(),
                    words.size(),
                    paragraph.isInList(),
                    paragraph.getJustification() == CENTRED);
            drafts.add(new DraftParagraph(1, drafts.isEmpty() ? label : "", words.text(), place, style));
        }
        return drafts;
    }

    /** The paragraph's own outline level, or what the nearest of its styles says by level or name. */
    private int headingLevel(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        int level = DocxStyles.ofOutline(paragraph.getLvl());
        Set<Integer> seen = new HashSet<>();
        int index = paragraph.getStyleIndex();
        while (level == 0 && index < document.getStyleSheet().numStyles() && seen.add(index)) {
            StyleDescription style = document.getStyleSheet().getStyleDescription(index);
            if (style == null) {
                return 0;
            }
            level = DocxStyles.ofName(style.getName()).orElse(0);
            index = style.getBaseStyle();
        }
        return level;
    }

    /** Lists whose tables are damaged cost their numbers only. */
    private String label(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        try {
            HWPFList list = paragraph.getList();
            char level = (char) paragraph.getIlvl();
            String counted = AbstractWordUtils.getBulletText(numbering, list, level);
            return list.getNumberFormat(level) == BULLET ? "•" : counted.strip();
        } catch (RuntimeException e) {
            return "";
        }
    }
}
