package org.scrfindings.api.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.scrfindings.search.snapshot.RowFiles;
import org.scrfindings.search.store.FindingView;

/** The formats that snapshots are kept in: such as a program can read in fifty years. */
@ApplicationScoped
public class SnapshotFormats implements RowFiles {

    private static final List<ExportFormat> FORMATS = List.of(ExportFormat.JSONL, ExportFormat.CSV);

    private final ObjectMapper json;

    SnapshotFormats(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public List<String> formats() {
        return FORMATS.stream().map(ExportFormat::parameter).toList();
    }

    @Override
    public Rows open(String format, OutputStream out) throws IOException {
        RowWriter<FindingView> rows = ExportFormat.of(format).orElseThrow().open(FindingTable.TABLE, json, out);
        return new Rows() {
            @Override
            public void write(FindingView row) throws IOException {
                rows.write(row);
            }

            @Override
            public void close() throws IOException {
                rows.close();
            }
        };
    }
}
