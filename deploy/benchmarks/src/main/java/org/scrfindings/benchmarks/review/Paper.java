package org.scrfindings.benchmarks.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The pages of one document, filled from top to bottom. Each has a running header, a page number and room for a
 * footnote. After the last page nothing more is printed.
 */
final class Paper implements AutoCloseable {

    static final float LEFT = 72;
    static final float RIGHT = PDRectangle.A4.getWidth() - 72;

    private static final float TOP = PDRectangle.A4.getHeight() - 90;
    private static final float BOTTOM = 110;
    private static final float NOTE = 85;
    private static final float HEADER = PDRectangle.A4.getHeight() - 50;
    private static final float FOOTER = 40;
    private static final float SMALL = 8;

    private final PDDocument pdf;
    private final Layout layout;
    private final int pages;
    private final String title;
    private int page;
    private float y;
    private float lineEnd;
    private PDPageContentStream content;

    Paper(PDDocument pdf, Layout layout, int pages, String title) throws IOException {
        this.pdf = pdf;
        this.layout = layout;
        this.pages = pages;
        this.title = title;
        turn();
    }

    boolean isFull() {
        return content == null;
    }

    /** How much of the whole document is printed, 0 to 1. */
    double filled() {
        return isFull() ? 1 : (page - 1 + (TOP - y) / (TOP - BOTTOM)) / pages;
    }

    int page() {
        return page;
    }

    void skip(float points) {
        y -= points;
    }

    /** Breaks words into lines and prints them, over as many pages as they take. */
    void paragraph(String words) throws IOException {
        List<String> lines = lines(layout.text(), layout.size(), words, RIGHT - LEFT);
        for (int i = 0; i < lines.size(); i++) {
            if (!room(layout.leading())) {
                return;
            }
            boolean spread = layout.justified() && i < lines.size() - 1;
            line(lines.get(i), spread);
        }
        y -= layout.leading() * 0.6f;
    }

    void heading(String words, float size) throws IOException {
        float height = size * 1.3f;
        if (!room(height * 3)) {
            return;
        }
        y -= height * 0.5f;
        for (String line : lines(layout.bold(), size, words, RIGHT - LEFT)) {
            y -= height;
            print(layout.bold(), size, LEFT, y, line);
        }
        y -= height * 0.4f;
    }

    /** Prints a row of a ruled table; its cells are as high as the fullest of them. */
    void row(List<String> cells, float[] widths) throws IOException {
        List<List<String>> broken = new ArrayList<>();
        float leading = layout.leading() * 0.85f;
        float size = layout.size() * 0.85f;
        int most = 0;
        for (int i = 0; i < cells.size(); i++) {
            broken.add(lines(layout.text(), size, cells.get(i), widths[i] - 8));
            most = Math.max(most, broken.get(i).size());
        }
        float height = most * leading + 8;
        if (!room(height)) {
            return;
        }
        float x = LEFT;
        for (int i = 0; i < cells.size(); i++) {
            content.addRect(x, y - height, widths[i], height);
            content.stroke();
            for (int line = 0; line < broken.get(i).size(); line++) {
                print(
                        layout.text(),
                        size,
                        x + 4,
                        y - leading * (line + 1),
                        broken.get(i).get(line));
            }
            x += widths[i];
        }
        y -= height;
    }

    /** Prints a note at the foot of the page that is being filled, and its number behind the last paragraph. */
    void note(int number, String words) throws IOException {
        if (isFull()) {
            return;
        }
        float reference = y + layout.leading() * 0.6f + layout.size() * 0.35f;
        print(layout.text(), layout.size() * 0.6f, lineEnd, reference, String.valueOf(number));
        content.moveTo(LEFT, NOTE + 12);
        content.lineTo(LEFT + 140, NOTE + 12);
        content.stroke();
        print(layout.text(), SMALL * 0.7f, LEFT, NOTE + 3, String.valueOf(number));
        float at = NOTE;
        for (String line : lines(layout.text(), SMALL, words, RIGHT - LEFT - 10)) {
            print(layout.text(), SMALL, LEFT + 6, at, line);
            at -= SMALL * 1.2f;
        }
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    private boolean room(float height) throws IOException {
        if (!isFull() && y - height < BOTTOM) {
            turn();
        }
        return !isFull();
    }

    private void turn() throws IOException {
        close();
        if (page == pages) {
            return;
        }
        page++;
        PDPage sheet = new PDPage(PDRectangle.A4);
        pdf.addPage(sheet);
        content = new PDPageContentStream(pdf, sheet);
        content.setLineWidth(0.5f);
        y = TOP;
        print(layout.text(), SMALL, LEFT, HEADER, title);
        print(layout.text(), SMALL, RIGHT - 50, FOOTER, "Page " + page + " of " + pages);
    }

    private void line(String words, boolean spread) throws IOException {
        y -= layout.leading();
        if (!spread) {
            print(layout.text(), layout.size(), LEFT, y, words);
            lineEnd = LEFT + Layout.width(layout.text(), layout.size(), words);
            return;
        }
        String[] parts = words.split(" ");
        float free = RIGHT - LEFT - Layout.width(layout.text(), layout.size(), words.replace(" ", ""));
        float x = LEFT;
        for (String part : parts) {
            print(layout.text(), layout.size(), x, y, part);
            x += Layout.width(layout.text(), layout.size(), part) + free / Math.max(1, parts.length - 1);
        }
    }

    private void print(PDFont font, float size, float x, float at, String words) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, at);
        content.showText(words);
        content.endText();
    }

    private static List<String> lines(PDFont font, float size, String words, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (String word : words.split(" ")) {
            float more = Layout.width(font, size, word + " ");
            if (!line.isEmpty() && used + more > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
                used = 0;
            }
            line.append(word).append(' ');
            used += more;
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
