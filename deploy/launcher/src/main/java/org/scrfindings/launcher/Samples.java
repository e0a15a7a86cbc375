package org.scrfindings.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample reviews: loaded on the first start of a data folder, unless it was asked to be empty. */
final class Samples {
    private final DataFolder folder;
    private final Console console;

    Samples(DataFolder folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /** A sample that cannot be loaded is told and tried again at the next start. */
    void loadOnce(Command.Run run) throws StartException, InterruptedException {
        try {
            if (Files.exists(folder.samplesMarker())) {
                return;
            }
            if (run.empty() || loadAll(run)) {
                Files.writeString(folder.samplesMarker(), run.empty() ? "none, as asked\n" : "all\n");
            }
        } catch (IOException e) {
            throw new StartException("cannot read the samples in " + run.samples() + ": " + e.getMessage(), e);
        }
    }

    private boolean loadAll(Command.Run run) throws IOException, InterruptedException {
        List<Path> dossiers = dossiers(run.samples());
        SampleLoader loader = new SampleLoader(new ReviewApi(Service.address(run.port())), console);
        boolean complete = true;
        for (int i = 0; i < dossiers.size(); i++) {
            console.say("loading sample " + (i + 1) + " of " + dossiers.size() + ": "
                    + dossiers.get(i).getFileName());
            complete &= loader.load(dossiers.get(i));
        }
        return complete;
    }

    private static List<Path> dossiers(Path samples) throws IOException {
        if (!Files.isDirectory(samples)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(samples)) {
            return children.filter(child -> Files.isRegularFile(child.resolve(SampleLoader.REVIEW)))
                    .sorted()
                    .toList();
        }
    }
}
