package org.scrfindings.benchmarks.national;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What some findings of the corpus are about. */
public record Topic(String issue, List<String> pairs, List<String> themes, List<String> sentences) {

    private static final String TOPICS = "/national/topics.txt";

    /** The issue's letter is its stage. */
    String stage() {
        return issue.substring(0, 1);
    }

    static List<Topic> all() {
        List<Topic> all = new ArrayList<>();
        for (String line : lines(TOPICS)) {
            if (line.contains("|")) {
                List<String> codes = List.of(line.split(" ?\\| ?")[0].split(" "));
                List<String> themes = List.of(line.split(" ?\\| ?")[1].split(" "));
                all.add(new Topic(codes.getFirst(), codes.subList(1, codes.size()), themes, new ArrayList<>()));
            } else {
                all.getLast().sentences().add(line);
            }
        }
        return all;
    }

    /** The lines of a resource but for blank ones and comments. */
    public static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Topic.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
