package org.scrfindings.ingest.parse;

import java.util.List;
import java.util.stream.Collectors;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.ingest.problem.Problem.Level;
import org.scrfindings.ingest.problem.Problem.Stage;

/** Scanned pages, whose words cannot be read. */
final class PdfPictures {

    private PdfPictures() {}

    /** @throws UnreadableDocumentException where no page has words */
    static List<Problem> problems(List<PdfPage> pages, boolean needsWords) throws UnreadableDocumentException {
        if (!needsWords) {
            return List.of();
        }
        if (pages.stream().noneMatch(PdfPage::hasWords)) {
            throw new UnreadableDocumentException(
                    pages.stream().anyMatch(PdfPage::pictures)
                            ? "These pages are pictures (a scan), so there is no text to read. Upload the document that was printed, or a scan with recognised text."
                            : "The PDF has no text. Upload a document that has.");
        }
        String scanned = pages.stream()
                .filter(p -> !p.hasWords() && p.pictures())
                .map(p -> Integer.toString(p.number()))
                .collect(Collectors.joining(", "));
        return scanned.isEmpty()
                ? List.of()
                : List.of(
                        new Problem(
                                Level.WARNING,
                                Stage.PARSE,
                                "page " + scanned,
                                "These pages are pictures without text and were not read. Check whether they hold anything that belongs in the repository."));
    }
}
