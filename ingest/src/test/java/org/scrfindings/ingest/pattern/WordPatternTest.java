package org.scrfindings.ingest.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPatternTest {

    private static final String[] ALTERNATIVES = {
        "not\\b[^.]{0,20}\\bseen", "[“\"][^”\"]{3,}[”\"]", "\\d+%", "\\p{L}{2,5}n[’']t", "élan", "a", "exception(?!al)"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "He was not seen, and she was not to be seen. Not a word.",
                "“Nobody came”, she said; it was \"a pity\" at 61% or 5%",
                "They didn't and couldn’t: an exception, not the exceptional élan of A.",
                "cannot be seen; knot seen; not-seen; 12a a12 a"
            })
    void matchesAreCountedAsASearchWouldCountThem(String text) {
        Pattern search = Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + String.join("|", ALTERNATIVES) + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

        assertThat(WordPattern.ofAnyCase(ALTERNATIVES).countIn(text))
                .isEqualTo((int) search.matcher(text).results().count());
    }
}
