package org.scrfindings.ingest.parse;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings raw text of any format to one form, so that the same sentence is the same string wherever it came from. */
final class Wording {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");
    private static final Pattern LATIN_LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\s]]");
    /** Bullets of the Symbol and Wingdings fonts, which have no place of their own in Unicode. */
    private static final Pattern FONT_BULLET = Pattern.compile("[\\uF0A7\\uF0B7\\uF0D8\\uF0FC\\uF076\\uF0A8]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Wording() {}

    /** One paragraph's words on one line, without invisible characters, in normal form C. */
    static String unify(String raw) {
        return isUnified(raw) ? raw : changed(raw);
    }

    /** Nearly all paragraphs are; to look at each letter once is far quicker than to look for what might be wrong. */
    private static boolean isUnified(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!isPlain(c) || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ' || raw.isEmpty();
    }

    /** Printed characters that are in normal form C and have no variants: Latin letters, dashes, quotation marks. */
    private static boolean isPlain(char c) {
        boolean latin = c >= ' ' && c <= '~' || c > '\u00A0' && c < '\u0300' && c != '\u00AD';
        return latin || c >= '\u2010' && c <= '\u2027';
    }

    private static String changed(String raw) {
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String letters =
                LATIN_LIGATURE.matcher(visible).replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
        String clean =
                FONT_BULLET.matcher(CONTROL.matcher(letters).replaceAll("")).replaceAll("•");
        String spaced = BLANKS.matcher(clean).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }
}
