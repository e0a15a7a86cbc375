package org.scrfindings.ingest.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.scrfindings.ingest.parse.PdfItem.PdfTable;

/** Takes page by page off a PDF document: first the ruled tables, then the rows outside of them. */
final class PdfPages {

    private static final float WHOLE_PAGE = 0.75f;

    private final PDDocument pdf;
    private final Reading reading;
    private final PdfGlyphs glyphs;

    PdfPages(PDDocument pdf, Reading reading) {
        this.pdf = pdf;
        this.reading = reading;
        this.glyphs = new PdfGlyphs(reading);
    }

    List<PdfPage> all() throws IOException, UnreadableDocumentException {
        List<PdfPage> pages = new ArrayList<>();
        int characters = 0;
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            PdfGlyphs.OnPage onPage = glyphs.onPage(pdf, number);
            characters += onPage.upright().size();
            reading.checkLength(characters);
            pages.add(page(number, onPage));
        }
        return pages;
    }

    private PdfPage page(int number, PdfGlyphs.OnPage onPage) throws IOException {
        PDPage paper = pdf.getPage(number - 1);
        List<Box> lines = List.of();
        boolean pictures = false;
        if (onPage.drawn()) {
            PdfDrawing drawing = PdfDrawing.of(paper, onPage.direction(), reading);
            lines = drawing.lines();
            pictures = drawing.hasPictures();
        }
        boolean onItsSide = onPage.direction() % 180 != 0;
        float height =
                onItsSide ? paper.getCropBox().getWidth() : paper.getCropBox().getHeight();
        List<PdfGlyph> rest = new ArrayList<>(onPage.upright());
        List<PdfTable> tables = new ArrayList<>();
        for (PdfGrid grid : PdfGrid.among(lines)) {
            boolean isPageBorder =
                    grid.rows() * grid.columns() == 1 && grid.box().height() > height * WHOLE_PAGE;
            if (!isPageBorder) {
                tables.add(PdfCells.table(number, grid, taken(rest, grid.box())));
            }
        }
        tables.removeIf(t -> t.cells().stream().flatMap(List::stream).allMatch(PdfItem.PdfCell::isEmpty));
        List<PdfRow> turned =
                onPage.turned().stream().flatMap(t -> PdfRows.of(t).stream()).toList();
        return new PdfPage(number, height, PdfRows.of(rest), tables, turned, pictures);
    }

    /** Takes the characters inside a box out of the rest of the page. */
    private static List<PdfGlyph> taken(List<PdfGlyph> rest, Box box) {
        List<PdfGlyph> inside = new ArrayList<>();
        rest.removeIf(g -> {
            boolean in = box.contains(g.box().middle(), (g.box().top() + g.box().bottom()) / 2);
            if (in) {
                inside.add(g);
            }
            return in;
        });
        return inside;
    }
}
