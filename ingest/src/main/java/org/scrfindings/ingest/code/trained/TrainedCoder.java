package org.scrfindings.ingest.code.trained;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.CodedPassage;
import org.scrfindings.ingest.code.Coder;
import org.scrfindings.ingest.code.Coding;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.ingest.code.pair.DirectionCoder;
import org.scrfindings.ingest.code.pair.TrainedPairs;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.PassageReader;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.linear.Classifier.Verdict;
import org.scrfindings.ingest.linear.Features;
import org.scrfindings.ingest.linear.ModelFile;
import org.scrfindings.ingest.linear.Points;
import org.scrfindings.ingest.linear.Scaled;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.structure.Outline;

/**
 * Codes passages by linear models that were trained on passages composed and coded by hand. No network. The same
 * document always gets the same codes. Safe for use by several threads.
 */
public final class TrainedCoder implements Coder {

    /** Where the classifier of the services is kept that the one of the pairs leans on. */
    public static final String SERVICES = "service";

    private static final String BUNDLED = "/code/models.bin";

    /** Enough of a digest to tell one set of models from the next. */
    private static final int SHORT = 8;

    private final ModelFile models;
    private final PassageReader reader;
    private final PassageFeatures features;
    private final TrainedAxis issue;
    private final TrainedAxis stage;
    private final TrainedAxis reason;
    private final TrainedAxis theme;
    private final TrainedAxis polarity;
    private final TrainedAxis type;
    private final TrainedPairs pairs;
    private final DirectionCoder directions;

    /** The coder with the models that come with the program. */
    public TrainedCoder(Codebook codebook, Embedder embedder) {
        this(codebook, embedder, ModelFile.bundled(BUNDLED, PassageFeatures.VERSION));
    }

    public TrainedCoder(Codebook codebook, Embedder embedder, ModelFile models) {
        this.models = models;
        Lexicon lexicon = Lexicon.bundled(codebook);
        reader = new PassageReader(codebook, lexicon, embedder);
        features = new PassageFeatures(lexicon);
        issue = axis(Axis.ISSUE);
        stage = axis(Axis.STAGE);
        reason = axis(Axis.REASON);
        theme = axis(Axis.THEME);
        polarity = axis(Axis.POLARITY);
        type = axis(Axis.RECOMMENDATION_TYPE);
        pairs = new TrainedPairs(
                lexicon,
                models.classifiers().get(SERVICES),
                models.classifiers().get(Axis.PAIR.code()));
        directions = new DirectionCoder(lexicon);
    }

    @Override
    public String name() {
        return "trained-" + models.version() + "-" + models.digest().substring(0, SHORT);
    }

    @Override
    public Coding code(ParsedDocument document, Outline outline, List<Passage> passages) {
        // By all processors, as the embedder before it; the order stays that of the passages.
        List<Heard> heard = reader.read(document, outline, passages).parallelStream()
                .map(this::hear)
                .toList();
        List<List<Verdict>> stages = stages(heard, outline);
        List<CodedPassage> coded = IntStream.range(0, heard.size())
                .parallel()
                .mapToObj(i -> coded(heard.get(i), stages.get(i)))
                .toList();
        return new Coding(name(), coded, List.of());
    }

    private CodedPassage coded(Heard heard, List<Verdict> stages) {
        return new CodedPassage(
                heard.reading().passage(), codes(heard, stages), heard.reading().vector());
    }

    /** The codes of one passage that is laid out already, as if it stood alone. */
    public List<Code> codes(Reading reading) {
        Heard heard = hear(reading);
        return codes(heard, heard.stages());
    }

    private List<Code> codes(Heard heard, List<Verdict> stages) {
        List<Code> codes = new ArrayList<>(stage.codes(heard.reading(), heard.stagePoints(), stages));
        List<Verdict> issues =
                heard.reading().isRecommendation() ? heard.issues() : IssuesOfStage.heard(heard.issues(), stages);
        codes.addAll(issue.codes(heard.reading(), heard.issuePoints(), issues));
        codes.addAll(heard.codes());
        return codes;
    }

    /**
     * A passage of which all is said but its stage, which waits for those beside it, and its issues, which wait for the
     * stage. All passages of a document are held so, hence nothing that these two do not need.
     *
     * @param codes those of the other axes
     * @param stagePoints its features to the scale of the stage's model, those that stand somewhere in the text
     * @param stages what is said of its stage by itself
     * @param issuePoints the same to the scale of the issues' model
     * @param issues what is said of its issues by themselves
     */
    private record Heard(
            Reading reading,
            List<Code> codes,
            Points stagePoints,
            List<Verdict> stages,
            Points issuePoints,
            List<Verdict> issues) {}

    private Heard hear(Reading reading) {
        Features own = features.of(reading);
        Scaled all = new Scaled(own);
        Points issuePoints = issue.points(all);
        List<Verdict> issues = issue.classifier().verdicts(issuePoints);
        // Axes that did not learn with the issues do not know these features and pass over them.
        IssueOpinion.add(issues, own);
        Points stagePoints = stage.points(all);
        List<Code> codes = reading.isRecommendation() ? recommended(reading, all) : practice(reading, all);
        return new Heard(
                reading,
                codes,
                stagePoints.withWords(),
                stage.classifier().verdicts(stagePoints),
                issuePoints.withWords(),
                issues);
    }

    /** Recommendations speak of what should be, so they say nothing of the practice beside them. */
    private static List<List<Verdict>> stages(List<Heard> heard, Outline outline) {
        List<Heard> practice =
                heard.stream().filter(h -> !h.reading().isRecommendation()).toList();
        Iterator<List<Verdict>> together = new Neighbours(
                        practice.stream().map(Heard::reading).toList(), outline)
                .heard(practice.stream().map(Heard::stages).toList())
                .iterator();
        return heard.stream()
                .map(h -> h.reading().isRecommendation() ? h.stages() : together.next())
                .toList();
    }

    private List<Code> recommended(Reading reading, Scaled all) {
        List<Code> codes = new ArrayList<>(type.codes(reading, all));
        codes.addAll(theme.codes(reading, all));
        return codes;
    }

    private List<Code> practice(Reading reading, Scaled all) {
        List<Code> codes = new ArrayList<>(polarity.codes(reading, all));
        codes.addAll(reason.codes(reading, all));
        codes.addAll(theme.codes(reading, all));
        codes.addAll(pairs.codes(reading, all));
        codes.addAll(directions.code(reading, List.copyOf(codes)));
        return codes;
    }

    private TrainedAxis axis(Axis axis) {
        return new TrainedAxis(axis, models.classifiers().get(axis.code()));
    }
}
