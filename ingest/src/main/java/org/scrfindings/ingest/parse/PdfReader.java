package org.scrfindings.ingest.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.scrfindings.ingest.parse.PdfItem.PdfCell;
import org.scrfindings.ingest.parse.PdfItem.PdfColumn;
import org.scrfindings.ingest.parse.PdfItem.PdfTable;
import org.scrfindings.ingest.problem.Problem;

/** PDF: characters to lines, lines to columns, columns to paragraphs, ruled lines to tables. */
final class PdfReader implements FormatReader {

    private static final double FULL_LINES = 0.98;

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException, IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            reading.checkPages(pdf.getNumberOfPages());
            return read(new PdfPages(pdf, reading).all(), reading);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(
                    "The PDF is protected by a password. Save it without one and upload that.", e);
        }
    }

    private static ParsedDocument read(List<PdfPage> printed, Reading reading) throws UnreadableDocumentException {
        List<Problem> problems = PdfPictures.problems(printed, reading.needsWords());
        List<PdfPage> pages = PdfFurniture.removedFrom(printed);
        PdfNotes notes = new PdfNotes(pages);
        List<PdfItem> items = new ArrayList<>();
        float right = rightMargin(pages);
        for (PdfPage page : pages) {
            reading.checkTime();
            items.addAll(PdfColumns.of(page.withRows(page.rows().subList(0, notes.bodyRows(page))), right));
            if (!page.turned().isEmpty()) {
                items.add(new PdfColumn(
                        page.number(),
                        right,
                        page.turned().stream().map(PdfRow::whole).toList()));
            }
        }
        PdfDrafts drafts = new PdfDrafts(new PdfFlow(columns(items)), new Hyphens(words(pages)));
        TextBuilder text = new TextBuilder(reading);
        for (Draft draft : drafts.of(items)) {
            text.add(draft);
        }
        for (PdfPage page : pages) {
            List<PdfRow> rows =
                    page.rows().subList(notes.bodyRows(page), page.rows().size());
            for (List<PdfLine> note : PdfNotes.notes(rows)) {
                text.add(drafts.note(page.number(), note));
            }
        }
        return text.build(DocumentFormat.PDF.mediaType(), printed.size(), problems);
    }

    /** Where full lines end; a stray one that reaches further must not make all others look short. */
    private static float rightMargin(List<PdfPage> pages) {
        List<Float> ends = pages.stream()
                .flatMap(p -> p.rows().stream())
                .map(r -> r.box().right())
                .sorted()
                .toList();
        return ends.isEmpty() ? 0 : ends.get((int) ((ends.size() - 1) * FULL_LINES));
    }

    private static List<PdfColumn> columns(List<PdfItem> items) {
        return items.stream()
                .flatMap(i -> switch (i) {
                    case PdfColumn c -> Stream.of(c);
                    case PdfTable t -> t.cells().stream().flatMap(List::stream).map(PdfCell::column);
                })
                .toList();
    }

    private static List<String> words(List<PdfPage> pages) {
        return pages.stream()
                .flatMap(p -> Stream.concat(
                        p.rows().stream().map(PdfRow::whole),
                        p.tables().stream()
                                .flatMap(t -> t.cells().stream().flatMap(List::stream))
                                .flatMap(c -> c.column().lines().stream())))
                .map(PdfLine::text)
                .collect(Collectors.toList());
    }
}
