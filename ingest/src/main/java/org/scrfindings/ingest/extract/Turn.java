package org.scrfindings.ingest.extract;

import java.util.regex.Pattern;

/** Tells where a text turns from one practice to another. */
final class Turn {

    private static final String NUMBER = "^(?:[\\d.]+\\s+)?";

    private static final Pattern TURNS = Pattern.compile(
            NUMBER + "(?:(?:by|in|by way of) (?:\\p{L}+ )?contrast|on the other hand|however"
                    + "|more (?:fundamentally|generally|broadly|importantly|positively)"
                    + "|it (?:should|must|is|needs to) (?:also|further|equally)"
                    + "|there (?:was|were|is|are) (?:also |however |a |some |one )?"
                    + "(?:\\p{L}+ )?(?:contrast|different|exceptions?|examples?|further|other)"
                    + "|(?:the|one|an|a notable) (?:\\p{L}+ )?(?:exception|example|episode|instance|exchange)"
                    + "|an? (?:second|third|further|different|related|separate)|another|credit|similarly"
                    + "|turning to|finally|elsewhere|separately|in addition)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERS_BACK = Pattern.compile(
            NUMBER + "(?:she|he|they|her|his|their|its|it|this|these|those|both|such)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern EXPLAINS = Pattern.compile(
            NUMBER + "(?:contribut(?:ory|ing) factors?|underlying (?:causes?|reasons?|factors?)|root causes?|reasons?"
                    + "|why (?:did )?(?:it|this|that) (?:matters?|mattered|happen(?:ed)?|came about)|impact|consequences?"
                    + "|evidence|effect(?: on [^:.]{3,40})?|how do we know)\\s*[?:.–—-]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUALIFIES =
            Pattern.compile("\\b(?:however|but|although|yet)\\b", Pattern.CASE_INSENSITIVE);

    private Turn() {}

    static boolean isBetween(String before, String next) {
        return TURNS.matcher(next).find() || !refersBack(next) && praisesOnly(before) && findsFaultOnly(next);
    }

    /** "She also ...", "This ...": the paragraph goes on about the same people. */
    static boolean refersBack(String next) {
        return REFERS_BACK.matcher(next).find();
    }

    /** "Contributory factors: ...", "Why did this happen? ...": the paragraph explains the one above. */
    static boolean explains(String next) {
        return EXPLAINS.matcher(next).find();
    }

    private static boolean praisesOnly(String words) {
        return Sign.PRAISE.in(words) > 0
                && !findsFault(words)
                && !QUALIFIES.matcher(words).find();
    }

    private static boolean findsFaultOnly(String words) {
        return Sign.PRAISE.in(words) == 0 && findsFault(words);
    }

    private static boolean findsFault(String words) {
        return Sign.UNSHARED.in(words) + Sign.ABSENCE.in(words) + Sign.FAULT.in(words) > 0;
    }
}
