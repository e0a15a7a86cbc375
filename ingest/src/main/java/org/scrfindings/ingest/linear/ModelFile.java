package org.scrfindings.ingest.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.scrfindings.ingest.linear.FeatureSpace.Dimension;
import org.scrfindings.ingest.linear.LinearModel.Judge;

/**
 * Trained models, and how they are kept: gzip over weights of 16 bits with a scale for each label. The same models
 * always make the same bytes.
 *
 * @param version of the models, kept with every code that they give
 * @param digest of the texts that they were trained on
 * @param classifiers by name
 */
public record ModelFile(String version, String digest, Map<String, Classifier> classifiers) {

    private static final int FORMAT = 1;

    public ModelFile {
        classifiers = Map.copyOf(classifiers);
    }

    /**
     * The models that come with the program.
     *
     * @param resource where they are kept
     * @param version of the features that they must have learned from
     * @throws IllegalStateException where they learned from features of another version
     */
    public static ModelFile bundled(String resource, String version) {
        try (InputStream in = ModelFile.class.getResourceAsStream(resource)) {
            ModelFile models = read(in);
            if (!models.version().equals(version)) {
                throw new IllegalStateException(resource + " has models of version " + models.version()
                        + " for features of version " + version + ": run deploy/train");
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** @throws IOException where this is no file of models, or one of another format */
    public static ModelFile read(InputStream file) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("models in an unknown format");
            }
            String version = in.readUTF();
            String digest = in.readUTF();
            Map<String, Classifier> classifiers = new LinkedHashMap<>();
            Known known = new Known();
            for (int left = in.readInt(); left > 0; left--) {
                classifiers.put(in.readUTF(), classifier(in, known));
            }
            return new ModelFile(version, digest, classifiers);
        }
    }

    public void write(OutputStream file) throws IOException {
        DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file));
        out.writeInt(FORMAT);
        out.writeUTF(version);
        out.writeUTF(digest);
        out.writeInt(classifiers.size());
        for (Map.Entry<String, Classifier> classifier : new TreeMap<>(classifiers).entrySet()) {
            out.writeUTF(classifier.getKey());
            write(classifier.getValue(), out);
        }
        out.close();
    }

    /** What was read already: classifiers of the same passages know the same features, which are held once. */
    private static final class Known {
        private final Map<String, String> names = new HashMap<>();
        private final Map<Described, FeatureSpace> spaces = new HashMap<>();

        private String name(String read) {
            return names.computeIfAbsent(read, n -> n);
        }

        private FeatureSpace space(Described read) {
            return spaces.computeIfAbsent(read, d -> new FeatureSpace(d.dimensions(), d.weights()));
        }
    }

    /** What there is to read of a space. */
    private record Described(List<Dimension> dimensions, Map<Block, Double> weights) {}

    private static Classifier classifier(DataInputStream in, Known known) throws IOException {
        LinearModel model = model(in, known);
        Calibration calibration = new Calibration(in.readDouble(), in.readDouble());
        double first = in.readDouble();
        Map<String, Double> each = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            each.put(in.readUTF(), in.readDouble());
        }
        return new Classifier(model, calibration, new Cutoffs(first, each));
    }

    private static void write(Classifier classifier, DataOutputStream out) throws IOException {
        write(classifier.model(), out);
        out.writeDouble(classifier.calibration().slope());
        out.writeDouble(classifier.calibration().offset());
        out.writeDouble(classifier.cutoffs().first());
        out.writeInt(classifier.cutoffs().each().size());
        for (Map.Entry<String, Double> cutoff :
                new TreeMap<>(classifier.cutoffs().each()).entrySet()) {
            out.writeUTF(cutoff.getKey());
            out.writeDouble(cutoff.getValue());
        }
    }

    private static LinearModel model(DataInputStream in, Known known) throws IOException {
        FeatureSpace space = known.space(space(in, known));
        List<Judge> judges = new ArrayList<>();
        float[] scales = new float[in.readInt()];
        List<short[]> steps = new ArrayList<>();
        for (int label = 0; label < scales.length; label++) {
            judges.add(new Judge(in.readUTF(), in.readDouble()));
            scales[label] = in.readFloat();
            steps.add(steps(in, space.size()));
        }
        return new LinearModel(space, judges, Weights.Kept.of(scales, steps));
    }

    private static short[] steps(DataInputStream in, int size) throws IOException {
        short[] steps = new short[size];
        for (int place = 0; place < size; place++) {
            steps[place] = in.readShort();
        }
        return steps;
    }

    private static void write(LinearModel model, DataOutputStream out) throws IOException {
        write(model.space(), out);
        out.writeInt(model.judges().size());
        Weights.Kept weights = model.weights().kept();
        for (int label = 0; label < model.judges().size(); label++) {
            Judge judge = model.judges().get(label);
            out.writeUTF(judge.label());
            out.writeDouble(judge.bias());
            out.writeFloat(weights.scales()[label]);
            for (int place = 0; place < model.space().size(); place++) {
                out.writeShort(weights.step(label, place));
            }
        }
    }

    private static Described space(DataInputStream in, Known known) throws IOException {
        Map<Block, Double> weights = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            weights.put(block, in.readDouble());
        }
        List<Dimension> dimensions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Block block = Block.values()[in.readByte()];
            dimensions.add(new Dimension(block, known.name(in.readUTF()), in.readFloat(), in.readFloat()));
        }
        return new Described(dimensions, weights);
    }

    private static void write(FeatureSpace space, DataOutputStream out) throws IOException {
        for (Block block : Block.values()) {
            out.writeDouble(space.weights().get(block));
        }
        out.writeInt(space.size());
        for (Dimension dimension : space.dimensions()) {
            out.writeByte(dimension.block().ordinal());
            out.writeUTF(dimension.name());
            out.writeFloat((float) dimension.shift());
            out.writeFloat((float) dimension.factor());
        }
    }
}
