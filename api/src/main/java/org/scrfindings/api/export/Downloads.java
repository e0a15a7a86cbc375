package org.scrfindings.api.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.scrfindings.api.config.ExportSettings;

/**
 * Sends rows while they are read. Each download keeps a thread busy for as long as its reader takes, so that only so many
 * run at a time and the rest of the service stays free. Safe for use by several threads.
 */
@ApplicationScoped
class Downloads {

    private final ObjectMapper json;
    private final Semaphore places;

    Downloads(ObjectMapper json, ExportSettings settings) {
        this.json = json;
        places = new Semaphore(settings.atOnce());
    }

    /** Opens a file for rows. */
    interface Opening<T> {
        RowWriter<T> open(OutputStream out) throws IOException;
    }

    /** What is downloaded: all rows are handed to the taker. */
    interface Rows<T> {
        void each(Consumer<T> taker);
    }

    <T> Download table(ExportFormat format, Table<T> table, Rows<T> rows) {
        return of(
                table.name() + "." + format.parameter(),
                format.mediaType(),
                out -> format.open(table, json, out),
                rows);
    }

    <T> Download of(String filename, String mediaType, Opening<T> file, Rows<T> rows) {
        return new Download(filename, mediaType, out -> send(file, rows, out));
    }

    private <T> void send(Opening<T> file, Rows<T> rows, OutputStream out) throws IOException {
        if (!places.tryAcquire()) {
            throw new TooManyDownloadsException();
        }
        try {
            write(file, rows, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            places.release();
        }
    }

    /** Where reading breaks off in the middle the file is not ended, so that nobody takes it for whole. */
    private static <T> void write(Opening<T> file, Rows<T> rows, OutputStream out) throws IOException {
        RowWriter<T> writer = file.open(out);
        rows.each(row -> {
            try {
                writer.write(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.close();
    }
}
