package org.scrfindings.search.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.output.CountingOutputStream;
import org.scrfindings.search.store.FindingView;

/** The files of one version while they are written, side by side. Not safe for use by several threads. */
final class Writing {

    private final Map<String, Summed> files = new LinkedHashMap<>();
    private final Map<UUID, String> documents = new LinkedHashMap<>();
    private int rows;

    /** A file, with the sum of what goes into it. */
    private static final class Summed {

        private final MessageDigest digest = DigestUtils.getSha256Digest();
        private final CountingOutputStream counted;
        private final RowFiles.Rows rows;

        Summed(RowFiles formats, String format, OutputStream kept) throws IOException {
            counted = new CountingOutputStream(new DigestOutputStream(new GZIPOutputStream(kept, 1 << 16), digest));
            rows = formats.open(format, counted);
        }
    }

    Writing(RowFiles formats, Pieces pieces, UUID snapshot, int version) {
        try {
            for (String format : formats.formats()) {
                files.put(format, new Summed(formats, format, pieces.write(new Pieces.Key(snapshot, version, format))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(FindingView row) {
        try {
            for (Summed file : files.values()) {
                file.rows.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        documents.putIfAbsent(row.documentId(), row.documentKind());
        rows++;
    }

    int rows() {
        return rows;
    }

    /** The documents that rows came from, and their kinds. */
    Map<UUID, String> documents() {
        return documents;
    }

    /** Ends the files. */
    List<SnapshotVersion.File> finish() {
        List<SnapshotVersion.File> finished = new ArrayList<>();
        try {
            for (Map.Entry<String, Summed> file : files.entrySet()) {
                Summed summed = file.getValue();
                summed.rows.close();
                summed.counted.close();
                finished.add(new SnapshotVersion.File(
                        file.getKey(),
                        summed.counted.getByteCount(),
                        HexFormat.of().formatHex(summed.digest.digest())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return finished;
    }
}
