package org.scrfindings.ingest.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.Reading.Background;
import org.scrfindings.ingest.code.WeightedScorer.Part;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.structure.Outline;

/**
 * Codes passages by the cue words of a lexicon and, for issues, by likeness of meaning to descriptions of each. No
 * network. The same document always gets the same codes. Safe for use by several threads.
 */
public final class RuleCoder implements Coder {

    /** How much likeness of meaning counts against cue words when the stage is chosen. */
    private static final double STAGE_MEANING = 0.6;

    private static final int MOST_REASONS = 3;

    private final Embedder embedder;
    private final Aliases aliases;
    private final MentionFinder mentions;
    private final HomeService homes;
    private final Subjects subjects;
    private final List<AxisCoder> forPractice;
    private final List<AxisCoder> forRecommendations;

    /**
     * Reads the bundled lexicon and embeds the descriptions of the issues.
     *
     * @throws IllegalStateException when the lexicon names a code that the codebook lacks
     */
    public RuleCoder(Codebook codebook, Embedder embedder) {
        this.embedder = embedder;
        ProfessionalNames names = new ProfessionalNames(codebook);
        Lexicon lexicon = Lexicon.bundled(codebook);
        aliases = new Aliases(names);
        mentions = new MentionFinder(names, lexicon);
        homes = new HomeService(names);
        subjects = new Subjects(lexicon);
        IssueGuide guide = IssueGuide.bundled(codebook);
        MeaningScorer meaning = new MeaningScorer(guide, embedder);
        CodeScorer stages = new WeightedScorer(
                new Part(cues(lexicon, Axis.STAGE), 1),
                new Part(new StageMeaningScorer(guide, meaning), STAGE_MEANING));
        AxisCoder stage = new StageCoder(stages, lexicon);
        AxisCoder issues =
                new IssueCoder(guide, cues(lexicon, Axis.ISSUE), meaning, new NearestSentence(meaning, embedder));
        AxisCoder themes = new ThemeCoder(cues(lexicon, Axis.THEME), guide);
        AxisCoder reasons =
                new BestCoder(Axis.REASON, new ReasonScorer(cues(lexicon, Axis.REASON), lexicon), 2, MOST_REASONS);
        AxisCoder polarity = new DefaultCoder(Axis.POLARITY, cues(lexicon, Axis.POLARITY), "problem", 1.5);
        AxisCoder type =
                new DefaultCoder(Axis.RECOMMENDATION_TYPE, cues(lexicon, Axis.RECOMMENDATION_TYPE), "clear-cut", 1);
        forPractice =
                List.of(polarity, stage, new PairCoder(lexicon), new DirectionCoder(lexicon), issues, reasons, themes);
        forRecommendations = List.of(type, stage, issues, themes);
    }

    private static CodeScorer cues(Lexicon lexicon, Axis axis) {
        return new CueScorer(lexicon.on(axis));
    }

    @Override
    public String name() {
        return "rules-1";
    }

    @Override
    public List<CodedPassage> code(ParsedDocument document, Outline outline, List<Passage> passages) {
        Map<String, List<Cue>> shortNames = aliases.of(document.text());
        Background background = new Background(homes.of(document, outline), subjects.of(document.text()));
        List<float[]> vectors = embedder.embed(
                passages.stream().map(p -> p.text(document.text())).toList());
        List<CodedPassage> coded = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            List<Sentence> sentences = Reading.sentences(passages.get(i), document, outline);
            Reading reading = new Reading(
                    passages.get(i), sentences, mentions.in(sentences, shortNames), background, vectors.get(i));
            coded.add(new CodedPassage(passages.get(i), codes(reading), vectors.get(i)));
        }
        return coded;
    }

    private List<Code> codes(Reading reading) {
        List<Code> codes = new ArrayList<>();
        for (AxisCoder coder : reading.isRecommendation() ? forRecommendations : forPractice) {
            codes.addAll(coder.code(reading, List.copyOf(codes)));
        }
        return codes;
    }
}
