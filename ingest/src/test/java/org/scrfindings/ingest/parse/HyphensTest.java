package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    private static final Hyphens HYPHENS = new Hyphens(List.of(
            "Concern grew. The multi-agency plan and the early-help plan were late.",
                    "A step forward was a relation ship.",
            "The relation-", "ships were poor; several ships and whole relation trees were drawn."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of con- | cern to all | of concern to all",
                "the multi- | agency plan | the multi-agency plan",
                "early- | help plan | early-help plan",
                "a non- | attendance | a non-attendance",
                "assess- | ment | assessment",
                "Multi- | Agency Hub | Multi-Agency Hub",
                "2013- | 14 | 2013-14",
                "a pause – | then more | a pause – then more",
                "and/ | or | and/or",
                "no hyphen | here | no hyphen here",
            })
    void aHyphenAtALinesEndIsUndoneWhereTheWordsOfTheDocumentSaySo(String first, String second, String joined) {
        assertThat(HYPHENS.join(List.of(first, second))).isEqualTo(joined);
    }
}
