package org.scrfindings.api.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that any table can be downloaded in. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        public <T> RowWriter<T> open(Table<T> table, ObjectMapper json, OutputStream out) throws IOException {
            return new CsvRows<>(table, out);
        }
    },
    JSONL("application/jsonl") {
        @Override
        public <T> RowWriter<T> open(Table<T> table, ObjectMapper json, OutputStream out) throws IOException {
            return new JsonRows<>(json, out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public <T> RowWriter<T> open(Table<T> table, ObjectMapper json, OutputStream out) throws IOException {
            return new XlsxRows<>(table, out);
        }
    },
    PARQUET("application/vnd.apache.parquet") {
        @Override
        public <T> RowWriter<T> open(Table<T> table, ObjectMapper json, OutputStream out) throws IOException {
            return new ParquetRows<>(table, out);
        }
    };

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * Begins a file.
     *
     * @param json by which rows become JSON, where the format is that
     */
    public abstract <T> RowWriter<T> open(Table<T> table, ObjectMapper json, OutputStream out) throws IOException;

    public String mediaType() {
        return mediaType;
    }

    /** Its name in requests, and the ending of its files. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> of(String parameter) {
        return Arrays.stream(values())
                .filter(f -> f.parameter().equals(parameter))
                .findFirst();
    }

    public static List<String> parameters() {
        return Arrays.stream(values()).map(ExportFormat::parameter).toList();
    }
}
