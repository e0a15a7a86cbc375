package org.scrfindings.ingest.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final String TEXT =
            "The midwife (0117 496 0000) rang éva’s GP on 12/03/2013, 12 March 2013 and SW2 at ﬁve."
                    + " Şafak, ſet apart 😀 and 𝐀lpha; the HV's e-mail was a.b@c.example. Then 7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bm[a-z]+",
                "(?<![\\p{L}])\\p{Lu}\\p{L}*",
                "\\d{1,2}[/ ](?:\\d{2}|[A-Z]\\w+)[/ ]\\d{4}",
                "(?i:THE|s)\\b",
                "[\\p{L}.]+@[\\p{L}.]+",
                "(?![aeiou])\\p{L}+(?= \\p{L})",
                "\\p{So}",
                "7(?!\\d)",
                "\\w{0,3}"
            })
    void whatIsFoundIsWhatAnOrdinarySearchFinds(String expression) {
        Pattern pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        assertThat(spans(new Search(pattern).in(TEXT)))
                .isEqualTo(spans(pattern.matcher(TEXT).results().filter(m -> m.start() < TEXT.length())));
    }

    /** Once every beginning of a text was looked at, more texts find what the first one left. */
    @Test
    void aSearchMayBeUsedAgain() {
        Search search = Search.of("[a-z]{2}\\d");

        assertThat(spans(search.in("ab1 cd ef2"))).containsExactly("0-3", "7-10");
        assertThat(spans(search.in("ab cd3 ef2"))).containsExactly("3-6", "7-10");
    }

    private static List<String> spans(Stream<MatchResult> matches) {
        return matches.map(m -> m.start() + "-" + m.end()).toList();
    }
}
