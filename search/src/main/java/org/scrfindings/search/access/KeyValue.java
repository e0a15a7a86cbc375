package org.scrfindings.search.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What is sent to use a key: a prefix, by which people and scanners know what they have found, and 256 random bits.
 * Its digest is plain SHA-256. A slow digest with salt protects values that somebody thought up, which can be guessed;
 * of these bits nobody guesses one, and a slow digest would be paid with every request.
 */
public final class KeyValue {

    public static final String PREFIX = "scrk_";

    private static final int RANDOM_BYTES = 32;

    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private KeyValue(String text) {
        this.text = text;
    }

    static KeyValue random() {
        byte[] bits = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bits);
        return new KeyValue(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static byte[] digest(String text) {
        return DigestUtils.sha256(text);
    }

    byte[] digest() {
        return digest(text);
    }

    /** For the one answer that tells it. */
    public String reveal() {
        return text;
    }

    /** So that it gets into no log by mistake. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
