package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.ingest.parse.XlsxFile.cell;
import static org.scrfindings.ingest.parse.XlsxFile.date;
import static org.scrfindings.ingest.parse.XlsxFile.row;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.problem.Problem;

class XlsxReaderTest {

    private static Parsed read(Consumer<XSSFSheet> content) {
        return Parsed.of("a.xlsx", XlsxFile.sheet(content));
    }

    @Test
    void oneSheetIsOneTableWithoutItsEmptyEdges() {
        Parsed doc = read(s -> {
            row(s, 3, 2, "Date", "Agency", "Event");
            row(s, 5, 2, "May 2012", null, "Moved in");
            row(s, 90, 2, "June 2012", "GP", "Registered");
        });
        assertThat(doc.document().mediaType()).isEqualTo(DocumentFormat.XLSX.mediaType());
        assertThat(doc.paragraphs()).isEmpty();
        assertThat(doc.cells())
                .containsExactly(
                        List.of("Date", "Agency", "Event"),
                        List.of("May 2012", "", "Moved in"),
                        List.of("June 2012", "GP", "Registered"));
    }

    @Test
    void titleRowsStandAboveTheTableWithTheirLooks() {
        Parsed doc = read(s -> {
            row(s, 0, 0, "Combined chronology");
            CellStyle title = s.getWorkbook().createCellStyle();
            Font font = s.getWorkbook().createFont();
            font.setBold(true);
            font.setFontHeightInPoints((short) 16);
            title.setFont(font);
            s.getRow(0).getCell(0).setCellStyle(title);
            s.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            row(s, 1, 0, "Version:", "4");
            row(s, 3, 0, "Date", "Agency", "Event", "Source");
            row(s, 4, 0, "2011", "GP", "Seen", "Notes");
        });
        assertThat(doc.paragraphs()).containsExactly("Combined chronology", "Version: 4");
        assertThat(doc.paragraph("Combined chronology").style().bold()).isTrue();
        assertThat(doc.paragraph("Combined chronology").style().fontSize()).isEqualTo(16);
        assertThat(doc.cells()).hasSize(2);
    }

    @Test
    void mergedCellsAreReadOnceAndSpanTheirColumns() {
        Parsed doc = read(s -> {
            row(s, 0, 0, "Recommendation", "Plan", null, null);
            s.addMergedRegion(CellRangeAddress.valueOf("B1:D1"));
            row(s, 1, 0, "1", "Train staff", "Trust", "May");
            row(s, 2, 0, null, "Audit", "Trust", "June");
            s.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
        });
        assertThat(doc.cells())
                .containsExactly(
                        List.of("Recommendation", "Plan"),
                        List.of("1", "Train staff", "Trust", "May"),
                        List.of("", "Audit", "Trust", "June"));
        assertThat(doc.table().rows().getFirst().cells().get(1).columns()).isEqualTo(3);
    }

    @Test
    void datesAndNumbersAreReadAsBritishReadersSeeThem() {
        LocalDate day = LocalDate.of(2014, 9, 3);
        Parsed doc = read(s -> {
            date(s, 0, 0, day, "m/d/yy");
            date(s, 0, 1, day, "dd-mmm-yy");
            date(s, 0, 2, day, "d mmmm yyyy");
            date(s, 0, 3, day, "mmm-yy");
            date(s, 0, 4, day, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy");
            row(s, 0, 5, 7, 2.5, "4.10");
            cell(s, 0, 8).setCellValue(true);
        });
        assertThat(doc.cells().getFirst())
                .containsExactly(
                        "03/09/2014",
                        "03-Sep-14",
                        "3 September 2014",
                        "Sep-14",
                        "3 September 2014",
                        "7",
                        "2.5",
                        "4.10",
                        "TRUE");
    }

    @Test
    void aWorkbookThatCountsFrom1904HasItsOwnDays() {
        byte[] bytes = XlsxFile.of(w -> {
            w.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            XSSFSheet s = w.createSheet();
            date(s, 0, 0, LocalDate.of(2013, 3, 12), "dd/mm/yyyy");
            row(s, 0, 1, "Visit");
        });
        assertThat(Parsed.of("a.xlsx", bytes).cells()).containsExactly(List.of("12/03/2013", "Visit"));
    }

    @Test
    void formulasAreReadByTheirLastValue() {
        Parsed doc = read(s -> {
            row(s, 0, 0, "a", "b");
            row(s, 1, 0, 2, 3);
            cell(s, 2, 0).setCellFormula("A2+B2");
            cell(s, 2, 1).setCellFormula("1/0");
            s.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(doc.cells()).last().isEqualTo(List.of("5", "#DIV/0!"));
    }

    @Test
    void lineBreaksInsideACellPartParagraphs() {
        Parsed doc = read(s -> {
            row(s, 0, 0, "No", "Action");
            row(s, 1, 0, 1, "1) Write it down.\n\n2) Read it\u00A0 aloud.");
        });
        assertThat(doc.table().rows().get(1).cells().get(1).paragraphs()).hasSize(2);
        assertThat(doc.cells()).last().isEqualTo(List.of("1", "1) Write it down.\n2) Read it aloud."));
    }

    @Test
    void sheetsAreHeadedByTheirNamesWhereSeveralHaveWords() {
        byte[] bytes = XlsxFile.of(w -> {
            row(w.createSheet("Health"), 0, 0, "a", "b");
            w.createSheet("Empty");
            row(w.createSheet("Police"), 0, 0, "Only a note.");
        });
        Parsed doc = Parsed.of("a.xlsx", bytes);
        assertThat(doc.paragraphs()).containsExactly("Health", "Police", "Only a note.");
        assertThat(doc.levelOf("Police")).isEqualTo(1);
    }

    @Test
    void whatIsHiddenIsReadAndSaid() {
        byte[] bytes = XlsxFile.of(w -> {
            XSSFSheet first = w.createSheet("One");
            row(first, 0, 0, "a", "b");
            row(first, 1, 0, "c", "d");
            first.getRow(1).setZeroHeight(true);
            row(w.createSheet("Two"), 0, 0, "Kept aside.");
            w.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });
        Parsed doc = Parsed.of("a.xlsx", bytes);
        assertThat(doc.text()).contains("c\td", "Kept aside.");
        assertThat(doc.document().problems()).extracting(Problem::place).containsExactly("sheet 1", "sheet 2");
        assertThat(doc.document().problems()).extracting(Problem::level).containsOnly(Problem.Level.INFO);
    }

    @Test
    void aWordInTheLastCellOfTheSheetCostsNoMoreThanOneBesideTheTable() {
        Parsed doc = read(s -> {
            row(s, 0, 0, "a", "b");
            row(s, 1_048_575, 16_383, "far");
        });
        assertThat(doc.cells()).containsExactly(List.of("a", "b", ""), List.of("", "", "far"));
    }

    @Test
    void manyFormattedButEmptyRowsAreNoBomb() {
        Parsed doc = read(s -> {
            row(s, 0, 0, "a", "b");
            CellStyle style = s.getWorkbook().createCellStyle();
            for (int r = 1; r < 20_000; r++) {
                for (int c = 0; c < 4; c++) {
                    cell(s, r, c).setCellStyle(style);
                }
            }
        });
        assertThat(doc.cells()).containsExactly(List.of("a", "b"));
    }
}
