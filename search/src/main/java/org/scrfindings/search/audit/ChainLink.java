package org.scrfindings.search.audit;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry's number and digest. Noted down outside the database, it shows later whether the chain up to there is still
 * the same, also to whom the whole database belongs.
 *
 * @param digest in hexadecimal
 */
public record ChainLink(long seq, String digest) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** Before the first entry. */
    static final ChainLink START = new ChainLink(0, "0".repeat(64));

    static ChainLink of(long seq, byte[] digest) {
        return new ChainLink(seq, HexFormat.of().formatHex(digest));
    }

    /** Reads what {@link #toString()} wrote, or nothing where it is something else. */
    public static Optional<ChainLink> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new ChainLink(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return seq + ":" + digest;
    }
}
