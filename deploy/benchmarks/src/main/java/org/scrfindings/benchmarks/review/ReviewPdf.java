package org.scrfindings.benchmarks.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes reviews to measure with: invented, as long as asked for, and built as published ones are, with a running
 * header, page numbers, numbered headings, paragraphs, findings, recommendations, ruled tables and footnotes. The same
 * seed gives the same words and layout; three seeds in a row give three layouts.
 */
public final class ReviewPdf {

    private static final float CHAPTER = 16;
    private static final float SECTION = 13;
    private static final float ITEM = 11.5f;
    private static final int PARAGRAPHS_BETWEEN_TABLES = 14;
    private static final int TABLE_ROWS = 6;
    private static final float[] EVENT_WIDTHS = {75, 95, 160, 121};
    private static final float[] ACTION_WIDTHS = {50, 200, 111, 90};

    private final Prose prose;
    private final Random random;
    private final Layout layout;
    private final Paper paper;
    private int chapters;
    private int sections;
    private int paragraphs;
    private int items;
    private int notes;
    private int noted;

    private ReviewPdf(Random random, Layout layout, Paper paper) {
        this.prose = new Prose(random);
        this.random = random;
        this.layout = layout;
        this.paper = paper;
    }

    /** A PDF file of exactly that many pages. */
    public static byte[] of(int seed, int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            Layout layout = Layout.of(Math.floorMod(seed, Layout.KINDS), pdf);
            try (Paper paper = new Paper(pdf, layout, pages, "Serious Case Review: overview report")) {
                new ReviewPdf(new Random(seed), layout, paper).print();
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private void print() throws IOException {
        for (Chapter chapter : Chapter.ALL) {
            chapters++;
            sections = 0;
            items = 0;
            paper.heading(chapters + " " + chapter.heading(), CHAPTER);
            while (paper.filled() < chapter.until()) {
                section(chapter);
            }
        }
    }

    private void section(Chapter chapter) throws IOException {
        sections++;
        switch (chapter.form()) {
            case PROSE -> prose(chapter);
            case CHRONOLOGY -> chronology(chapter);
            case FINDINGS -> finding(chapter);
            case RECOMMENDATIONS -> recommendation();
            case ACTION_PLAN -> actions();
        }
    }

    private void prose(Chapter chapter) throws IOException {
        paper.heading(chapters + "." + sections + " " + prose.one("heading"), SECTION);
        int many = random.nextInt(3, 7);
        for (int i = 1; i <= many; i++) {
            paragraph(layout.numbered() ? chapters + "." + sections + "." + i + " " : "", chapter.prose());
        }
    }

    private void chronology(Chapter chapter) throws IOException {
        prose(chapter);
        if (paragraphs >= PARAGRAPHS_BETWEEN_TABLES) {
            paragraphs = 0;
            paper.row(List.of("Date", "Agency", "Event", "Comment"), EVENT_WIDTHS);
            for (int i = 0; i < TABLE_ROWS; i++) {
                paper.row(
                        List.of(prose.one("date"), prose.one("service"), prose.one("event"), prose.one("comment")),
                        EVENT_WIDTHS);
            }
            paper.skip(layout.leading());
        }
    }

    private void finding(Chapter chapter) throws IOException {
        items++;
        paper.heading("Finding " + items + ": " + prose.one("learning"), ITEM);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            paragraph("", chapter.prose());
        }
    }

    private void recommendation() throws IOException {
        items++;
        paper.paragraph("Recommendation " + items + ": " + prose.one("recommendation"));
    }

    private void actions() throws IOException {
        paper.row(List.of("No.", "Action", "Lead", "By when"), ACTION_WIDTHS);
        for (int i = 1; i <= TABLE_ROWS; i++) {
            paper.row(
                    List.of(sections + "." + i, prose.one("action"), prose.one("service"), prose.one("date")),
                    ACTION_WIDTHS);
        }
        paper.skip(layout.leading());
    }

    private void paragraph(String number, String kind) throws IOException {
        paragraphs++;
        paper.paragraph(number + prose.paragraph(kind, 2, 5));
        if (noted != paper.page() && random.nextInt(4) == 0) {
            noted = paper.page();
            paper.note(++notes, prose.one("note"));
        }
    }
}
