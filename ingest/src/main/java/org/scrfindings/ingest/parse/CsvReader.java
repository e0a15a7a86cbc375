package org.scrfindings.ingest.parse;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.scrfindings.ingest.parse.Paragraph.Style;

/** One table as text, parted by commas, semicolons, tabs or bars. */
final class CsvReader implements FormatReader {

    @Override
    public ParsedDocument read(byte[] bytes, Reading reading) throws UnreadableDocumentException, IOException {
        String decoded = CharacterSets.decode(bytes);
        reading.checkLength(decoded.length());
        CsvDialect dialect = CsvDialect.ofTable(decoded).orElseThrow(() -> new IOException("no table"));
        CellGrid grid = dialect.parse(decoded, CsvReader::grid);
        TextBuilder text = new TextBuilder(reading);
        for (Draft draft : grid.drafts(reading)) {
            text.add(draft);
        }
        return text.build(DocumentFormat.CSV.mediaType(), 1, List.of());
    }

    private static CellGrid grid(Stream<CSVRecord> records) {
        CellGrid grid = new CellGrid();
        records.forEach(r -> {
            for (int column = 0; column < r.size(); column++) {
                grid.put((int) r.getRecordNumber(), column, r.get(column), Style.PLAIN);
            }
        });
        return grid;
    }
}
