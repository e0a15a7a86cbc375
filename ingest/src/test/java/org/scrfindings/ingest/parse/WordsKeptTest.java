package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that go in come out: none is lost, none is doubled, and page furniture is not among them. */
class WordsKeptTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "doc", "odt", "rtf", "html", "md", "txt"})
    void aReportKeepsEveryWordOfItsBodyOnce(String format) throws IOException {
        Parsed report = Parsed.of("report." + format, bytes("report." + format));

        assertThat(words(report.text())).containsExactlyInAnyOrderElementsOf(words(text("words.txt")));
    }

    /** Notes stand at the end, and where a format has the header row on every page it is read once. */
    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "doc", "odt", "rtf"})
    void formatsWithPagesAndWithoutGiveTheWordsInOneOrder(String format) throws IOException {
        List<String> plain =
                words(Parsed.of("report.docx", bytes("report.docx")).text());

        assertThat(words(
                        Parsed.of("report." + format, bytes("report." + format)).text()))
                .isEqualTo(plain);
    }

    @Test
    void aTableOfValuesKeepsEveryWordOnce() throws IOException {
        Parsed table = Parsed.of("table.csv", bytes("table.csv"));

        assertThat(words(table.text())).isEqualTo(words(text("table-words.txt")));
    }

    @Test
    void aWorkbookKeepsEveryWordOnce() throws IOException {
        List<String> rows = text("table.csv").lines().toList();
        byte[] workbook = XlsxFile.sheet(sheet -> {
            for (int i = 0; i < rows.size(); i++) {
                XlsxFile.row(sheet, i, 0, (Object[]) rows.get(i).split(","));
            }
        });

        assertThat(words(Parsed.of("table.xlsx", workbook).text())).isEqualTo(words(text("table-words.txt")));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String text(String file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = WordsKeptTest.class.getResourceAsStream("/parse/kept/" + file)) {
            return in.readAllBytes();
        }
    }
}
