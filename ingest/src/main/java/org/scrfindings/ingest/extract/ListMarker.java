package org.scrfindings.ingest.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or letter that begins an item of a list: "(a)", "2.", "1.3", "iv)".
 *
 * @param stem what all markers of one list share: "1." in "1.3", else the empty string
 * @param step the part that counts on
 * @param end offset behind the marker and the white space after it
 */
record ListMarker(String stem, String step, int end) {

    private static final Pattern SHAPE = Pattern.compile(
            "\\(?(?:(?<stem>(?:\\d{1,2}\\.)+)(?<part>\\d{1,2})[.):]?|(?<step>\\d{1,2}|[a-z]"
                    + "|[ivx]{2,4})[.):]+)\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};

    /** The marker that stands exactly at an offset. */
    static Optional<ListMarker> at(String text, int offset) {
        Matcher shape = SHAPE.matcher(text).region(offset, text.length());
        if (!shape.lookingAt()) {
            return Optional.empty();
        }
        String stem = shape.group("stem") == null ? "" : shape.group("stem");
        String step = stem.isEmpty() ? shape.group("step") : shape.group("part");
        return Optional.of(new ListMarker(stem, step.toLowerCase(Locale.ROOT), shape.end()));
    }

    /** Whether another marker is the next one of the same list. */
    boolean isFollowedBy(ListMarker other) {
        return stem.equals(other.stem)
                && (isNextNumber(other.step) || isNextLetter(other.step) || isNextRoman(other.step));
    }

    private boolean isNextNumber(String next) {
        return isNumber(step) && isNumber(next) && Integer.parseInt(next) == Integer.parseInt(step) + 1;
    }

    private boolean isNextLetter(String next) {
        return !isNumber(step) && step.length() == 1 && next.length() == 1 && next.charAt(0) == step.charAt(0) + 1;
    }

    private boolean isNextRoman(String next) {
        for (int i = 0; i + 1 < ROMAN.length; i++) {
            if (ROMAN[i].equals(step) && ROMAN[i + 1].equals(next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String step) {
        return Character.isDigit(step.charAt(0));
    }
}
