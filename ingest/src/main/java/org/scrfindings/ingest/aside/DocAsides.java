package org.scrfindings.ingest.aside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.scrfindings.ingest.aside.Aside.Kind;
import org.scrfindings.ingest.parse.ParsedDocument;

/** DOC. */
final class DocAsides implements AsideReader.Format {

    private static final String PLACE = "document properties: ";
    private static final int BLACK = 1;

    @Override
    public void read(byte[] bytes, ParsedDocument document, Asides asides) throws IOException {
        try (HWPFDocument doc = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            properties(doc, asides);
            headers(new HeaderStories(doc), asides);
            asides.words("comments", words(doc.getCommentsRange()));
            marks(doc.getRange(), asides);
            int number = 0;
            for (Picture picture : doc.getPicturesTable().getAllPictures()) {
                org.scrfindings.ingest.aside.Picture.read("picture " + ++number, picture.getContent(), asides);
            }
        }
    }

    private static void properties(HWPFDocument doc, Asides asides) {
        SummaryInformation summary = doc.getSummaryInformation();
        if (summary != null) {
            asides.person(PLACE + "author", summary.getAuthor());
            asides.person(PLACE + "last modified by", summary.getLastAuthor());
            asides.words(PLACE + "title", summary.getTitle());
            asides.words(PLACE + "subject", summary.getSubject());
            asides.words(PLACE + "comments", summary.getComments());
            asides.words(PLACE + "keywords", summary.getKeywords());
        }
        DocumentSummaryInformation more = doc.getDocumentSummaryInformation();
        if (more != null) {
            asides.person(PLACE + "manager", more.getManager());
            asides.words(PLACE + "company", more.getCompany());
        }
    }

    private static void headers(HeaderStories stories, Asides asides) {
        // The first page, an even and an odd one: a document has no more kinds.
        for (int page = 1; page <= 3; page++) {
            asides.words("page header", stories.getHeader(page));
            asides.words("page footer", stories.getFooter(page));
        }
    }

    private static String words(Range range) {
        return range == null ? "" : Range.stripFields(range.text()).replace('\r', '\n');
    }

    private static void marks(Range range, Asides asides) {
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            if (run.isMarkedDeleted()) {
                asides.words("tracked changes: deleted text", run.text());
            } else if (run.isVanished()) {
                asides.words("hidden text", run.text());
            } else if (run.isHighlighted() && run.getHighlightedColor() == BLACK && run.getColor() <= BLACK) {
                asides.add(Kind.COVERED, "text under black", 1, run.text());
            }
        }
    }
}
