package org.scrfindings.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks an archive once into nothing, to find out what it would ask for before anything is kept of it. */
final class ArchiveBounds {

    /** A report with an image on every page has some hundreds. */
    private static final int ENTRIES = 10_000;

    private static final int BLOCK = 64 * 1024;

    private ArchiveBounds() {}

    static void check(byte[] bytes, Reading reading) throws UnreadableDocumentException, IOException {
        byte[] block = new byte[BLOCK];
        long expanded = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int n = zip.read(block); n >= 0; n = zip.read(block)) {
                    expanded += n;
                    refuse(expanded, entries, reading);
                }
                refuse(expanded, entries, reading);
            }
        }
    }

    private static void refuse(long expanded, int entries, Reading reading) throws UnreadableDocumentException {
        if (expanded > reading.limits().expandedBytes() || entries > ENTRIES) {
            throw new UnreadableDocumentException(
                    "The document unpacks to more than %,d bytes or %,d parts, the most that can be read. Make its pictures smaller or split it."
                            .formatted(reading.limits().expandedBytes(), ENTRIES));
        }
        reading.checkTime();
    }
}
