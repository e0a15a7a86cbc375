package org.scrfindings.ingest.extract.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.extract.ParagraphFeatures;
import org.scrfindings.ingest.extract.PracticeJudge;
import org.scrfindings.ingest.extract.train.TrainingSection.Marked;
import org.scrfindings.ingest.linear.Block;
import org.scrfindings.ingest.linear.Calibration;
import org.scrfindings.ingest.linear.Classifier;
import org.scrfindings.ingest.linear.Cutoffs;
import org.scrfindings.ingest.linear.train.CrossValidation;
import org.scrfindings.ingest.linear.train.Example;
import org.scrfindings.ingest.linear.train.HandFolder;
import org.scrfindings.ingest.linear.train.LinearTrainer;
import org.scrfindings.ingest.linear.train.PlattScaling;
import org.scrfindings.ingest.linear.train.Settings;

/** Trains what tells findings from other paragraphs of an analysis. */
final class PracticeTraining {

    /** They did best on sections by hands that were left out. */
    private static final Settings SETTINGS = new Settings(0.3, 8, 1, Map.of(Block.WORDS, 1.0, Block.FACTS, 0.3));

    private static final List<String> LABELS = List.of(PracticeJudge.PRACTICE);

    /**
     * @param odds what models that had read nothing by the same hand said of each example: natural logarithm of the odds
     */
    record Outcome(Classifier classifier, List<Example> examples, List<Double> odds) {}

    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private final ParagraphFeatures features;

    PracticeTraining(ProfessionalNames names) {
        features = new ParagraphFeatures(names);
    }

    /** @throws IllegalArgumentException where a file is malformed, with its place */
    Outcome train(HandFolder folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path file : folder.files()) {
            for (TrainingSection section : sections(file)) {
                section.paragraphs().forEach(p -> examples.add(example(HandFolder.hand(file), p)));
            }
        }
        LinearTrainer trainer = new LinearTrainer(SETTINGS);
        List<Map<String, Double>> margins = new CrossValidation(trainer, LABELS).margins(examples);
        Calibration calibration = PlattScaling.fit(margins, examples);
        Classifier classifier =
                new Classifier(trainer.train(examples, LABELS), calibration, new Cutoffs(0.5, Map.of()));
        return new Outcome(
                classifier,
                examples,
                margins.stream()
                        .map(m -> calibration.logOdds(m.get(PracticeJudge.PRACTICE)))
                        .toList());
    }

    private Example example(String hand, Marked paragraph) {
        Set<String> labels = paragraph.finding() ? Set.copyOf(LABELS) : Set.of();
        return new Example(hand, features.of(paragraph.text().strip()), labels);
    }

    private List<TrainingSection> sections(Path file) throws IOException {
        try {
            return yaml.readValue(file.toFile(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    HandFolder.place(file) + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(),
                    e);
        }
    }
}
