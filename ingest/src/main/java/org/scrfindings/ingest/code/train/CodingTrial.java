package org.scrfindings.ingest.code.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.trained.TrainedCoder;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.linear.ModelFile;

/** Lets the trained coder and the baselines code passages whose codes are known. Not safe for threads. */
public final class CodingTrial {

    /** What holds for a passage, and what was given in each way. */
    public record Tried(Answer truth, Map<Way, Answer> given) {}

    /** One hand in so many is left out, all of them together: to leave out each in turn would take hours. */
    private static final int EVERY = 4;

    private final Codebook codebook;
    private final Embedder embedder;
    private final Consumer<String> progress;
    private final TrainingReadings readings;
    private final List<Labelled> training;

    /**
     * @param folder the training passages
     * @param progress told what is done next, in words
     */
    public CodingTrial(Codebook codebook, Embedder embedder, Path folder, Consumer<String> progress)
            throws IOException {
        this.codebook = codebook;
        this.embedder = embedder;
        this.progress = progress;
        readings = new TrainingReadings(codebook, embedder);
        progress.accept("reading the training passages");
        training = readings.features(new TrainingPassages(codebook).read(folder));
    }

    /** The passages of every fourth hand, coded by what was trained, calibrated and tuned on the others alone. */
    public List<Tried> onHandsLeftOut() {
        List<String> hands =
                training.stream().map(l -> l.passage().hand()).distinct().toList();
        Set<String> left = IntStream.range(0, hands.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(hands::get)
                .collect(Collectors.toCollection(TreeSet::new));
        progress.accept("training without " + String.join(", ", left));
        return tried(left);
    }

    private List<Tried> tried(Set<String> left) {
        Map<Boolean, List<Labelled>> byLeft = training.stream()
                .collect(
                        Collectors.partitioningBy(l -> left.contains(l.passage().hand())));
        List<Labelled> others = byLeft.get(false);
        ModelFile models = new ModelFile(
                "trial",
                "without-" + String.join("-", left),
                new Training(codebook, progress).train(others).classifiers());
        return tried(new TrainedCoder(codebook, embedder, models), others, byLeft.get(true));
    }

    /** Other passages, coded by the models that come with the program. */
    public List<Tried> on(List<TrainingPassage> passages) {
        return tried(new TrainedCoder(codebook, embedder), training, readings.features(passages));
    }

    private List<Tried> tried(TrainedCoder coder, List<Labelled> known, List<Labelled> passages) {
        Baselines baselines = new Baselines(known, Lexicon.bundled(codebook));
        return passages.stream()
                .map(passage -> {
                    Map<Way, Answer> given = new EnumMap<>(baselines.answers(passage));
                    given.put(Way.TRAINED, Answer.of(coder.codes(passage.reading())));
                    return new Tried(Answer.of(passage.passage()), given);
                })
                .toList();
    }
}
