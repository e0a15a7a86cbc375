package org.scrfindings.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class XlsxRowsTest {

    private static final Table<String> WORDS =
            new Table<>("words", "A word.", List.of(Column.text("word", "The word.", w -> w)));

    private static List<List<String>> sheets(int rowsOfSheet, String... words) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XlsxRows<String> rows = new XlsxRows<>(WORDS, file, rowsOfSheet)) {
            for (String word : words) {
                rows.write(word);
            }
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            return book.getSheets().map(XlsxRowsTest::words).toList();
        }
    }

    private static List<String> words(Sheet sheet) {
        try {
            return sheet.read().stream().map(r -> r.getCellText(0)).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void rowsThatASheetCannotTakeGoOnInTheNext() throws IOException {
        assertThat(sheets(2, "one", "two", "three", "four", "five"))
                .containsExactly(
                        List.of("word", "one", "two"), List.of("word", "three", "four"), List.of("word", "five"));
    }

    @Test
    void aTextLongerThanACellIsCutAndSaysSo() throws IOException {
        String word = sheets(9, "x".repeat(40_000)).getFirst().getLast();
        assertThat(word).hasSize(XlsxRows.CELL).endsWith("CSV and JSON Lines have all of it]");
    }

    @Test
    void controlCharactersAndFormulasAreTexts() throws IOException {
        assertThat(sheets(
                        9,
                        "=1+1",
                        "bell \u0007 & <b>",
                        Stream.of("a", "b").toList().toString()))
                .containsExactly(List.of("word", "=1+1", "bell  & <b>", "[a, b]"));
    }
}
