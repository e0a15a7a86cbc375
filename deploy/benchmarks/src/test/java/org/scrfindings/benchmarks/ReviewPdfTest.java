package org.scrfindings.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrfindings.benchmarks.review.ReviewPdf;

class ReviewPdfTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 7", "2, 3"})
    void aReviewHasThePagesAskedForAndTheSameWordsEveryTime(int seed, int pages) throws IOException {
        byte[] review = ReviewPdf.of(seed, pages);

        try (PDDocument pdf = Loader.loadPDF(review)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
        }
        assertThat(Contest.text(ReviewPdf.of(seed, pages))).contains("Findings").isEqualTo(Contest.text(review));
    }
}
