package org.scrfindings.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    @TempDir
    private Path temp;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private StandInService service;
    private DataFolder folder;

    @BeforeEach
    void oneDossierWithTwoDocuments() throws IOException, StartException {
        service = new StandInService(0);
        folder = DataFolder.open(temp.resolve("data"));
        Path dossier = Files.createDirectories(temp.resolve("samples/harbour"));
        Files.writeString(dossier.resolve("review.json"), "{\"title\": \"Harbour\", \"reviewType\": \"scr\"}");
        Files.writeString(dossier.resolve("b overview.txt"), "What we learned");
        Files.writeString(dossier.resolve("a chronology.csv"), "date,event");
        Files.writeString(dossier.resolve(".hidden"), "not a document");
    }

    @AfterEach
    void stopService() {
        service.close();
    }

    @Test
    void aDossierIsUploadedSubmittedAndPublished() throws Exception {
        load(false);
        assertThat(service.calls())
                .containsExactly(
                        "reviews",
                        "reviews/sample-harbour/documents a chronology.csv",
                        "reviews/sample-harbour/documents b overview.txt",
                        "reviews/sample-harbour/submission",
                        "reviews/sample-harbour/publication");
        assertThat(said()).containsExactly("loading sample 1 of 1: harbour");
    }

    @Test
    void aSecondStartLoadsNothing() throws Exception {
        load(false);
        int calls = service.calls().size();
        load(false);
        assertThat(service.calls()).hasSize(calls);
    }

    @Test
    void aFolderStartedEmptyStaysWithoutSamples() throws Exception {
        load(true);
        load(false);
        assertThat(service.calls()).isEmpty();
    }

    @Test
    void loadingThatBrokeOffAfterSubmissionGoesOnWithPublication() throws Exception {
        service.setReviewStatus("sample-harbour", "submitted");
        load(false);
        assertThat(service.calls()).containsExactly("reviews", "reviews/sample-harbour/publication");
    }

    @Test
    void loadingThatBrokeOffAfterPublicationDoesNothingMore() throws Exception {
        service.setReviewStatus("sample-harbour", "published");
        load(false);
        assertThat(service.calls()).containsExactly("reviews");
    }

    @Test
    void aSampleThatFailsIsOneLineAndIsTriedAtTheNextStart() throws Exception {
        service.setDocumentStatus("failed");
        load(false);
        assertThat(said())
                .containsExactly(
                        "loading sample 1 of 1: harbour",
                        "  sample harbour could not be loaded: a chronology.csv is failed after 0 s");

        service.setDocumentStatus("ready");
        load(false);
        assertThat(service.calls()).last().isEqualTo("reviews/sample-harbour/publication");
    }

    private void load(boolean empty) throws Exception {
        Command.Run run = new Command.Run(
                URI.create(service.address()).getPort(), folder.root(), empty, temp, temp.resolve("samples"));
        new Samples(folder, new Console(new PrintStream(said, true, StandardCharsets.UTF_8))).loadOnce(run);
    }

    private String[] said() {
        return said.toString(StandardCharsets.UTF_8).split("\n");
    }
}
