package org.scrfindings.ingest.parse;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Decodes text whose character set nobody vouches for. */
final class CharacterSets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 64 * 1024;

    private CharacterSets() {}

    /** Decodes by byte order mark, else as UTF-8 where the bytes allow it, else by what the bytes look like. */
    static String decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /** @param declared what the document says of itself; believed only where the bytes are not valid UTF-8 */
    static String decode(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> marked = byteOrderMark(bytes).or(() -> wide(bytes));
        if (marked.isPresent()) {
            return new String(bytes, marked.get());
        }
        return strictUtf8(bytes).orElseGet(() -> new String(bytes, declared.orElseGet(() -> guess(bytes))));
    }

    static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Whether bytes are text in some character set, rather than a binary format. */
    static boolean looksLikeText(byte[] bytes) {
        if (byteOrderMark(bytes).or(() -> wide(bytes)).isPresent()) {
            return true;
        }
        int end = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < end; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && !Character.isWhitespace(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> byteOrderMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(b, 0xFF, 0xFE) || starts(b, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** English in UTF-16 without a mark: every second byte is zero. */
    private static Optional<Charset> wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int zeroFirst = 0;
        int zeroSecond = 0;
        for (int i = 0; i < pairs; i++) {
            zeroFirst += bytes[2 * i] == 0 ? 1 : 0;
            zeroSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (zeroSecond * 10 > pairs * 7 && zeroFirst * 10 < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeroFirst * 10 > pairs * 7 && zeroSecond * 10 < pairs
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** ISO-8859-1 is read as windows-1252, its superset with the quotation marks and dashes that reports are full of. */
    private static Charset guess(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        return match == null || match.getName().startsWith("ISO-8859")
                ? WINDOWS
                : named(match.getName()).orElse(WINDOWS);
    }
}
