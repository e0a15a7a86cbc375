package org.scrfindings.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;

/**
 * A DOC file as a word processor saved it, for no library makes one from nothing: headings, a numbered list of two
 * levels, a bullet, a deletion, hidden words, a link, a table with merged cells, a frame, a footnote and a header.
 */
final class DocFile {

    private DocFile() {}

    static byte[] report() {
        try (InputStream in = DocFile.class.getResourceAsStream("/parse/report.doc")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] protectedBy(String password) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(report()))) {
            Biff8EncryptionKey.setCurrentUserPassword(password);
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return out.toByteArray();
    }
}
