package org.scrfindings.ingest.code.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.NoMeaning;
import org.scrfindings.ingest.code.Written;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.PassageReader;
import org.scrfindings.ingest.codebook.Codebook;

class DirectionCoderTest {

    private static final Codebook CODEBOOK = Codebook.bundled();
    private static final Lexicon LEXICON = Lexicon.bundled(CODEBOOK);

    private static List<String> directions(String text, String pair) {
        Written written = new Written("Learning").finding(text);
        var reading = new PassageReader(CODEBOOK, LEXICON, new NoMeaning())
                .read(written.document(), written.outline(), written.passages())
                .getFirst();
        Code given = new Code(Axis.PAIR, pair, 1, List.of(reading.opening().span()));
        return new DirectionCoder(LEXICON)
                .code(reading, List.of(given)).stream().map(Code::value).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "The midwife wrote to the GP., gp~midwifery, midwifery>gp",
        "The school was told by the police officer at noon., police~school, police>school",
        "The health visitor learned it from the ward sister., health-visiting~hospital, hospital>health-visiting",
        "The housing officer sent a photograph to the social worker., csc~housing, housing>csc"
    })
    void whoTellsIsWhereItComesFrom(String text, String pair, String direction) {
        assertThat(directions(text, pair)).containsExactly(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "The midwife did not tell the GP., gp~midwifery",
        "The school was told that the police officer was ill., police~school",
        "The midwife and the GP were in one building., gp~midwifery",
        "The midwife wrote to the GP., gp~gp"
    })
    void noDirectionWhereNobodyToldOrThePairIsAnother(String text, String pair) {
        assertThat(directions(text, pair)).isEmpty();
    }
}
