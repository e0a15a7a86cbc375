package org.scrfindings.ingest.parse;

import com.rtfparserkit.parser.IRtfSource;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands an RTF file's bytes to the parser, and ends the reading in time. */
final class RtfSource implements IRtfSource {

    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{1,18})");
    private static final int BLOCK = 64 * 1024;
    /** Programs on Macs end paragraphs with a backslash before a line's end, which the parser does not know. */
    private static final String PARAGRAPH_END = "par\n";

    private final byte[] bytes;
    private final Reading reading;
    private int at;
    private boolean escaping;
    private int inParagraphEnd = PARAGRAPH_END.length();
    private int pushedBack = -1;

    RtfSource(byte[] bytes, Reading reading) throws EOFException {
        this.bytes = bytes;
        this.reading = reading;
        checkBinaryLengths();
    }

    /** The parser makes room for as many bytes as a file says that it holds. */
    private void checkBinaryLengths() throws EOFException {
        Matcher m = BINARY.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (m.find()) {
            if (Long.parseLong(m.group(1)) > bytes.length - m.end()) {
                throw new EOFException("binary data beyond the end");
            }
        }
    }

    @Override
    public int read() throws IOException {
        if (pushedBack >= 0) {
            int c = pushedBack;
            pushedBack = -1;
            return c;
        }
        if (inParagraphEnd < PARAGRAPH_END.length()) {
            return PARAGRAPH_END.charAt(inParagraphEnd++);
        }
        return at < bytes.length ? next() : -1;
    }

    private int next() throws IOException {
        if (at % BLOCK == 0) {
            checkTime();
        }
        int c = bytes[at++] & 0xFF;
        if (escaping && (c == '\n' || c == '\r')) {
            escaping = false;
            inParagraphEnd = 1;
            return PARAGRAPH_END.charAt(0);
        }
        escaping = c == '\\' && !escaping;
        return c;
    }

    private void checkTime() throws IOException {
        try {
            reading.checkTime();
        } catch (UnreadableDocumentException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void unread(int c) {
        pushedBack = c;
    }

    @Override
    public int read(byte[] into) throws IOException {
        int start = 0;
        if (pushedBack >= 0 && into.length > 0) {
            into[start++] = (byte) pushedBack;
            pushedBack = -1;
        }
        int length = Math.min(into.length - start, bytes.length - at);
        System.arraycopy(bytes, at, into, start, length);
        at += length;
        escaping = false;
        return start + length;
    }
}
