package org.scrfindings.api;

import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A review of {@code deploy/samples}, as whoever runs the service for the first time has it. */
final class SampleReview {

    private static final Path SAMPLES = Path.of("../deploy/samples");
    private static final String REVIEW = "review.json";

    private SampleReview() {}

    /** Its four documents, by their kinds. */
    static List<Path> documents(String sample) {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(sample))) {
            return files.filter(file -> !file.endsWith(REVIEW)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A draft with all of its documents, which have been read; its identifier. */
    static String whole(String sample) {
        return read(sample, documents(sample));
    }

    /** A draft with its overview report alone, which has been read; its identifier. */
    static String report(String sample) {
        return read(
                sample,
                documents(sample).stream()
                        .filter(file -> file.getFileName().toString().startsWith("overview-report"))
                        .toList());
    }

    private static String read(String sample, List<Path> files) {
        String id = as(CURATOR)
                .contentType("application/json")
                .body(content(SAMPLES.resolve(sample).resolve(REVIEW)))
                .post("/reviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<String> documents = files.stream()
                .map(file -> Repository.upload(id, file.getFileName().toString(), content(file)))
                .toList();
        documents.forEach(Repository::awaitRead);
        return id;
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
