package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFoundFromTheRows(String delimiter) {
        Parsed doc = Parsed.of(
                "log",
                "When#Who#What\n3 May 2011#GP#\"Seen, weighed; sent home | no letter\"\n4 May 2011#HV#Visit\n"
                        .replace("#", delimiter));
        assertThat(doc.document().mediaType()).isEqualTo("text/csv");
        assertThat(doc.cells())
                .containsExactly(
                        List.of("When", "Who", "What"),
                        List.of("3 May 2011", "GP", "Seen, weighed; sent home | no letter"),
                        List.of("4 May 2011", "HV", "Visit"));
    }

    @Test
    void titleLinesStandAboveTheTable() {
        Parsed doc = Parsed.of("a.csv", """
                "Action plan, version 2",,,
                ,,,
                Prepared by:,the Board,,
                No,Action,Lead,Due
                1,Train,Trust,May
                ,,,
                2,Audit,Board,June
                ,,,
                """);
        assertThat(doc.paragraphs()).containsExactly("Action plan, version 2", "Prepared by: the Board");
        assertThat(doc.cells())
                .containsExactly(
                        List.of("No", "Action", "Lead", "Due"),
                        List.of("1", "Train", "Trust", "May"),
                        List.of("2", "Audit", "Board", "June"));
    }

    @Test
    void lineBreaksInsideQuotesAreParagraphsOfTheCell() {
        Parsed doc = Parsed.of("a.csv", "No,Actions\r\n1,\"1) Write it.\r\n2) Say \"\"now\"\".\"\r\n2,\"Wait\"\r\n");
        assertThat(doc.cells())
                .containsExactly(
                        List.of("No", "Actions"), List.of("1", "1) Write it.\n2) Say \"now\"."), List.of("2", "Wait"));
        assertThat(doc.table().rows().get(1).cells().get(1).paragraphs()).hasSize(2);
    }

    @Test
    void raggedRowsAndEmptyColumnsAreTolerated() {
        Parsed doc = Parsed.of("a.csv", ",a,b,,c\n,1,2,,3,note\n,4\n,5,6,,7\n");
        assertThat(doc.cells())
                .containsExactly(
                        List.of("a", "b", "c", ""),
                        List.of("1", "2", "3", "note"),
                        List.of("4", "", "", ""),
                        List.of("5", "6", "7", ""));
    }

    @Test
    void strayQuotationMarksLoseNoWords() {
        Parsed doc = Parsed.of("a.csv", "a,b\n\"one\" two,three\nfour \"five\",six\nseven,\"eight\n");
        assertThat(doc.text()).contains("one", "two", "three", "four \"five\"", "six", "seven", "eight");
    }

    @Test
    void marksDeclarationsAndOldCharacterSetsAreUnderstood() {
        String rows = "\"Child’s age\",Agency,Event\n4,\"Nursery\",\"£5 café\"\n5,School,None\n";
        List<String> header = List.of("Child’s age", "Agency", "Event");
        assertThat(Parsed.of("a.csv", "\uFEFF" + rows).cells()).first().isEqualTo(header);
        assertThat(Parsed.of("a.csv", "sep=,\r\n" + rows).cells()).first().isEqualTo(header);
        assertThat(Parsed.of("a.csv", rows.getBytes(Charset.forName("windows-1252")))
                        .cells())
                .first()
                .isEqualTo(header);
        assertThat(Parsed.of("a.csv", ("\uFEFF" + rows.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE))
                        .cells())
                .first()
                .isEqualTo(header);
    }

    @Test
    void aSemicolonTableWithCommasInItsCellsIsPartedBySemicolons() {
        Parsed doc = Parsed.of("a.csv", "Date;Event\n1 May;Rang, wrote, called\n2 May;Rang, wrote, called\n");
        assertThat(doc.cells()).last().isEqualTo(List.of("2 May", "Rang, wrote, called"));
    }

    @Test
    void proseIsNoTableWhateverItsName() {
        String prose = "The nurse, who was new, rang twice.\n\nNobody, it seems, rang back, and the file was shut.\n\n"
                + "This went on for weeks.\n\nThe panel heard why; it was not told.\n";
        assertThat(Parsed.of("notes.txt", prose).document().mediaType()).isEqualTo("text/plain");
        assertThat(Parsed.of("notes.csv", prose).document().mediaType()).isEqualTo("text/plain");
    }
}
