package org.scrfindings.ingest.code.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.Codebook;

/**
 * Reads the passages for training: a folder for each hand, in it files with lists of passages. Refuses, with file and
 * number, whatever the codebook does not know.
 */
final class TrainingPassages {

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    private final PassageCheck check;

    TrainingPassages(Codebook codebook) {
        check = new PassageCheck(codebook);
    }

    /**
     * All passages, ordered by hand and file.
     *
     * @throws IllegalArgumentException where a file is malformed or names an unknown code
     */
    List<TrainingPassage> read(Path folder) throws IOException {
        List<TrainingPassage> all = new ArrayList<>();
        for (Path file : files(folder)) {
            String place = file.getParent().getFileName() + "/" + file.getFileName();
            List<TrainingPassage> passages = passages(file, place);
            for (int i = 0; i < passages.size(); i++) {
                check.check(passages.get(i), place + ", passage " + (i + 1));
                all.add(passages.get(i).by(file.getParent().getFileName().toString()));
            }
        }
        return all;
    }

    /** Tells whether the files are those that a model was trained on: SHA-256 over names and contents, in hex. */
    static String digest(Path folder) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(folder)) {
                digest.update((file.getParent().getFileName() + "/" + file.getFileName()).getBytes());
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<TrainingPassage> passages(Path file, String place) throws IOException {
        try {
            return yaml.readValue(file.toFile(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    place + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}
