package org.scrfindings.ingest.parse;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Takes the printed characters off one page; the arrangement that PDFBox would make of them is not used. */
final class PdfGlyphs extends PDFTextStripper {

    /** Operators that paint, place a picture or draw what is kept apart. */
    private static final Set<String> DRAWING = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI");

    /**
     * The characters of one page, in the order in which they are drawn; a letter that is printed twice is there twice.
     *
     * @param direction in which most of them run, in degrees; the page is held so that these are upright
     * @param upright those that run in that direction
     * @param turned the others (labels at the side of a table or a chart), a list for each direction
     * @param drawn whether there may be anything beside text
     */
    record OnPage(int direction, List<PdfGlyph> upright, List<List<PdfGlyph>> turned, boolean drawn) {}

    private static final int OPERATORS_BETWEEN_CHECKS = 1000;
    private static final float SLANT = 0.1f;

    private final Reading reading;
    private final List<TextPosition> found = new ArrayList<>();
    private final Map<PDFont, PdfFontLook> looks = new HashMap<>();
    private int operators;
    private boolean drawn;

    PdfGlyphs(Reading reading) {
        this.reading = reading;
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(false);
    }

    OnPage onPage(PDDocument pdf, int page) throws IOException {
        found.clear();
        looks.clear();
        drawn = false;
        setStartPage(page);
        setEndPage(page);
        writeText(pdf, Writer.nullWriter());
        Map<Integer, List<PdfGlyph>> byDirection = found.stream()
                .collect(Collectors.groupingBy(
                        p -> (int) p.getDir(), TreeMap::new, Collectors.mapping(this::glyph, Collectors.toList())));
        int main = byDirection.entrySet().stream()
                .max(Comparator.comparingInt(e -> e.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(0);
        List<PdfGlyph> upright = byDirection.getOrDefault(main, List.of());
        byDirection.remove(main);
        return new OnPage(main, upright, List.copyOf(byDirection.values()), drawn);
    }

    /** A page has thousands of characters in a handful of fonts. */
    private PdfGlyph glyph(TextPosition position) {
        return PdfGlyph.of(position, looks.computeIfAbsent(position.getFont(), PdfFontLook::of));
    }

    @Override
    protected void writePage() {
        charactersByArticle.forEach(
                article -> article.stream().filter(p -> !isSlanted(p)).forEach(found::add));
    }

    /** Text across the page is a watermark. */
    private static boolean isSlanted(TextPosition position) {
        Matrix m = position.getTextMatrix();
        float along = Math.abs(m.getScaleX());
        float across = Math.abs(m.getShearY());
        return along > SLANT * across && across > SLANT * along;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % OPERATORS_BETWEEN_CHECKS == 0) {
            try {
                reading.checkTime();
            } catch (UnreadableDocumentException e) {
                throw new IOException(e);
            }
        }
        drawn |= DRAWING.contains(operator.getName());
        super.processOperator(operator, operands);
    }
}
