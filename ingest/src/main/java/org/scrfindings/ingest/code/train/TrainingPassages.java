package org.scrfindings.ingest.code.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.linear.train.HandFolder;

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
        for (Path file : new HandFolder(folder).files()) {
            String place = HandFolder.place(file);
            List<TrainingPassage> passages = passages(file, place);
            for (int i = 0; i < passages.size(); i++) {
                check.check(passages.get(i), place + ", passage " + (i + 1));
                all.add(passages.get(i).by(HandFolder.hand(file)));
            }
        }
        return all;
    }

    private List<TrainingPassage> passages(Path file, String place) throws IOException {
        try {
            return yaml.readValue(file.toFile(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    place + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        }
    }
}
