package org.scrfindings.ingest.code.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.BgeEmbedder;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.CodedPassage;
import org.scrfindings.ingest.code.Coder;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.ingest.code.Written;
import org.scrfindings.ingest.code.read.Codes;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.parse.Span;

class TrainedCoderTest {

    private static final Codebook CODEBOOK = Codebook.bundled();
    private static final Coder CODER = new TrainedCoder(CODEBOOK, new BgeEmbedder());

    private static final String LATE_MEETING =
            "Despite an unexplained fracture no strategy discussion was held for six days. The police were waiting for"
                    + " children's social care to call it, and children's social care were waiting for the police.";

    private static final String CONFERENCE =
            "The mental health nurse was not invited to the review conference and sent no report. The social worker had"
                    + " used an old list of invitations, because the form for invitations is filled in by the computer and does not show who has changed post.";

    private static List<String> values(CodedPassage passage, Axis axis) {
        return passage.on(axis).map(Code::value).toList();
    }

    private static CodedPassage finding(String heading, String... paragraphs) {
        return new Written(heading).finding(paragraphs).coded(CODER).getFirst();
    }

    @Test
    void aLateStrategyDiscussionIsStageDBetweenPoliceAndSocialCare() {
        CodedPassage coded = finding("6.2 The first week", LATE_MEETING);

        assertThat(values(coded, Axis.STAGE)).containsExactly("D");
        assertThat(values(coded, Axis.PAIR)).containsExactly("csc~police");
        assertThat(values(coded, Axis.ISSUE)).first().isEqualTo("D1");
        assertThat(values(coded, Axis.POLARITY)).containsExactly("problem");
    }

    @Test
    void anAbsentProfessionalIsStageFAndTheDatabaseAReason() {
        CodedPassage coded = finding("Finding 4", CONFERENCE);

        assertThat(values(coded, Axis.STAGE)).containsExactly("F");
        assertThat(values(coded, Axis.PAIR)).contains("adult-mental-health~csc");
        assertThat(values(coded, Axis.ISSUE)).contains("F6");
        assertThat(values(coded, Axis.REASON)).contains("tools");
    }

    @Test
    void practiceOfUniversalServicesIsStageA() {
        CodedPassage coded = finding(
                "What the practice knew",
                "The GP saw the letter from the optician and did not mention it to the health visitor, who was in the same"
                        + " building.");

        assertThat(values(coded, Axis.STAGE)).containsExactly("A");
        assertThat(values(coded, Axis.PAIR)).containsExactly("gp~health-visiting");
    }

    @Test
    void whoToldWhomIsReadFromTheText() {
        CodedPassage coded = finding("Lesson 2", "The midwife told the health visitor about the previous overdose.");

        assertThat(values(coded, Axis.DIRECTION)).containsExactly("midwifery>health-visiting");
    }

    @Test
    void whoDidNotTellIsNoDirection() {
        CodedPassage coded = finding("Lesson 2", "The midwife never told the health visitor about the overdose.");

        assertThat(values(coded, Axis.DIRECTION)).isEmpty();
    }

    @Test
    void praiseIsGoodPractice() {
        CodedPassage coded = finding(
                "Strengths",
                "The youth worker is to be commended. She persisted, met the family at weekends and kept the college"
                        + " informed. This was good practice.");

        assertThat(values(coded, Axis.POLARITY)).containsExactly("good-practice");
    }

    @Test
    void abbreviationsThatTheDocumentDefinesAreUnderstood() {
        CodedPassage coded = new Written("Analysis")
                .words("Wold Valley Recovery Service (WVRS) gave its records to the review.")
                .finding(
                        "The practice had prescribed sleeping tablets for years without knowing what WVRS prescribed. WVRS"
                                + " wrote once to the GP and had no answer, and the GP never rang WVRS.")
                .coded(CODER)
                .getFirst();

        assertThat(values(coded, Axis.PAIR)).contains("gp~substance-misuse");
    }

    @Test
    void numberedRolesAreServices() {
        CodedPassage coded = finding("Learning", "SW3 rang HV 2 about the visit and left a message.");

        assertThat(values(coded, Axis.PAIR)).containsExactly("csc~health-visiting");
    }

    @Test
    void recommendationsHaveATypeAndNoPolarity() {
        List<CodedPassage> coded = new Written("Recommendations")
                .recommendation("The hospital must add a box for the father's name to the booking form.")
                .recommendation(
                        "The partnership should review the caseloads of health visitors and consider the options.")
                .recommendation("The Home Office should publish national guidance on this question.")
                .coded(CODER);

        assertThat(coded)
                .extracting(c -> values(c, Axis.RECOMMENDATION_TYPE))
                .containsExactly(List.of("clear-cut"), List.of("judgement"), List.of("research-national"));
        assertThat(coded).allSatisfy(c -> assertThat(values(c, Axis.POLARITY)).isEmpty());
    }

    @Test
    void everyCodeRestsOnWordsOfThePassageOrItsHeading() {
        Written written = new Written("5. Assessment and planning")
                .finding(LATE_MEETING, "Learning point: any agency may ask for a strategy discussion.")
                .example(CONFERENCE)
                .finding("Nobody in the network asked.")
                .recommendation("Agencies should remind staff of the escalation procedure.");
        String text = written.document().text();
        Span heading = new Span(1, 0, text.indexOf('\n'));

        for (CodedPassage coded : written.coded(CODER)) {
            assertThat(coded.codes()).isNotEmpty().allSatisfy(code -> {
                assertThat(code.confidence()).isBetween(0.0, 1.0);
                assertThat(code.words()).isNotEmpty();
                assertThat(code.words())
                        .allMatch(w -> isIn(w, heading)
                                || coded.passage().evidence().stream().anyMatch(e -> isIn(w, e)));
            });
        }
    }

    @Test
    void onlyCodesOfTheCodebookAreGiven() {
        Codes codes = new Codes(CODEBOOK);
        List<CodedPassage> coded = new Written("Analysis")
                .finding(LATE_MEETING)
                .finding(CONFERENCE)
                .coded(CODER);

        assertThat(coded.stream().flatMap(c -> c.codes().stream()))
                .filteredOn(c -> c.axis() != Axis.PAIR && c.axis() != Axis.DIRECTION)
                .allMatch(c -> codes.isKnown(c.axis(), c.value()));
    }

    @Test
    void theSameDocumentAlwaysGetsTheSameCodes() {
        Written written = new Written("Analysis").finding(LATE_MEETING).example(CONFERENCE);

        List<List<Code>> once =
                written.coded(CODER).stream().map(CodedPassage::codes).toList();
        List<List<Code>> again = written.coded(new TrainedCoder(CODEBOOK, new BgeEmbedder())).stream()
                .map(CodedPassage::codes)
                .toList();

        assertThat(again).isEqualTo(once);
    }

    @Test
    void aDocumentWithoutPassagesHasNoCodes() {
        assertThat(new Written("Analysis").coded(CODER)).isEmpty();
    }

    @Test
    void everyPassageIsEmbeddedOnce() {
        List<String> embedded = new ArrayList<>();
        Embedder heard = new Embedder() {
            private final Embedder model = new BgeEmbedder();

            @Override
            public List<float[]> embed(List<String> texts) {
                embedded.addAll(texts);
                return model.embed(texts);
            }

            @Override
            public float[] embedQuery(String query) {
                return model.embedQuery(query);
            }
        };
        Coder coder = new TrainedCoder(CODEBOOK, heard);

        new Written("Finding 2").finding(LATE_MEETING).example(CONFERENCE).coded(coder);

        assertThat(embedded).containsExactly(LATE_MEETING, CONFERENCE);
    }

    private static boolean isIn(Span inner, Span outer) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
