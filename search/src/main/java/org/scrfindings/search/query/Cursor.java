package org.scrfindings.search.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrfindings.search.visibility.Viewer;

/**
 * Where a page of findings begins: the engine's sort values of the last finding on the page before. It opens nothing
 * that its bearer may not see, because the visibility rule is in the query and not in here; the fingerprint keeps a
 * cursor from being used with another question or by another kind of viewer, where it would skip findings silently.
 */
final class Cursor {

    private static final String NOT_OURS =
            "This cursor was not given by this service. Take it as it stands in \"next\", or leave it out to begin anew.";
    private static final String OF_ANOTHER =
            "This cursor belongs to another question. Ask the same question as for the page before, or leave it out.";

    private Cursor() {}

    static String write(FindingQuery query, Viewer viewer, JsonArray sortValues) {
        String position = sortValues.toString();
        return encode(digest(position) + fingerprint(query, viewer) + position);
    }

    /**
     * @throws InvalidQueryException for a cursor that was damaged, made up, or given for another question
     */
    static JsonArray read(String cursor, FindingQuery query, Viewer viewer) {
        String text = decode(cursor);
        if (text.length() < 34 || !text.startsWith(digest(text.substring(32)))) {
            throw new InvalidQueryException("cursor", NOT_OURS);
        }
        if (!text.startsWith(fingerprint(query, viewer), 16)) {
            throw new InvalidQueryException("cursor", OF_ANOTHER);
        }
        try {
            JsonArray position = JsonParser.parseString(text.substring(32)).getAsJsonArray();
            if (position.size() != FindingOrder.keys(query.order())) {
                throw new InvalidQueryException("cursor", NOT_OURS);
            }
            return position;
        } catch (JsonParseException | IllegalStateException e) {
            throw new InvalidQueryException("cursor", NOT_OURS);
        }
    }

    private static String fingerprint(FindingQuery query, Viewer viewer) {
        return digest(query.text() + "/"
                + query.mode()
                + query.since()
                + query.before()
                + sorted(query.filters())
                + sorted(query.exclusions())
                + query.order()
                + viewer);
    }

    private static String sorted(Map<FindingAxis, Set<String>> codes) {
        Map<FindingAxis, Set<String>> sorted = new TreeMap<>();
        codes.forEach((axis, values) -> sorted.put(axis, new TreeSet<>(values)));
        return sorted.toString();
    }

    /** Sixteen hexadecimal digits. */
    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException("cursor", NOT_OURS);
        }
    }
}
