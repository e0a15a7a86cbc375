package org.scrfindings.ingest.code.rules;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.CodedPassage;
import org.scrfindings.ingest.code.Coder;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.ingest.code.pair.DirectionCoder;
import org.scrfindings.ingest.code.pair.PairCoder;
import org.scrfindings.ingest.code.read.AxisCoder;
import org.scrfindings.ingest.code.read.CodeScorer;
import org.scrfindings.ingest.code.read.CueScorer;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.PassageReader;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.rules.WeightedScorer.Part;
import org.scrfindings.ingest.codebook.Codebook;
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

    private final PassageReader reader;
    private final List<AxisCoder> forPractice;
    private final List<AxisCoder> forRecommendations;

    /**
     * Reads the bundled lexicon and embeds the descriptions of the issues.
     *
     * @throws IllegalStateException when the lexicon names a code that the codebook lacks
     */
    public RuleCoder(Codebook codebook, Embedder embedder) {
        Lexicon lexicon = Lexicon.bundled(codebook);
        reader = new PassageReader(codebook, lexicon, embedder);
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
        return reader.read(document, outline, passages).stream()
                .map(reading -> new CodedPassage(reading.passage(), codes(reading), reading.vector()))
                .toList();
    }

    private List<Code> codes(Reading reading) {
        List<Code> codes = new ArrayList<>();
        for (AxisCoder coder : reading.isRecommendation() ? forRecommendations : forPractice) {
            codes.addAll(coder.code(reading, List.copyOf(codes)));
        }
        return codes;
    }
}
