package org.scrfindings.api.rest;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.Codebook.Entry;
import org.scrfindings.ingest.codebook.Codebook.Issue;

/** A codebook as a table: one row for each code by which findings are coded. */
final class CodebookTable {

    static final String CSV = "text/csv";

    private CodebookTable() {}

    static String of(Codebook codebook) {
        StringWriter text = new StringWriter();
        try (CSVPrinter rows = new CSVPrinter(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader("version", "list", "code", "label", "definition", "stage", "retired", "replacedBy")
                        .get())) {
            codebook.lists().forEach((list, entries) -> print(rows, codebook.version(), list, entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void print(CSVPrinter rows, String version, String list, List<? extends Entry> entries) {
        entries.forEach(entry -> {
            try {
                rows.printRecord(
                        version,
                        list,
                        entry.code(),
                        entry.label(),
                        entry.definition(),
                        entry instanceof Issue issue ? issue.stage() : "",
                        entry.retired(),
                        String.join(" ", entry.replacedBy()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
