package org.scrfindings.ingest.linear.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The place in a README for what was measured in training: between {@code <!-- figures of NAME -->} and
 * {@code <!-- end of NAME -->}.
 */
public record FiguresInReadme(Path readme, String name) {

    /** @throws IllegalArgumentException where the file has no place for these figures */
    public void put(String table) throws IOException {
        String text = Files.readString(readme);
        String before = "<!-- figures of " + name + " -->";
        int begin = text.indexOf(before);
        int end = text.indexOf("<!-- end of " + name + " -->");
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(readme + " has no place for the figures of " + name);
        }
        Files.writeString(readme, text.substring(0, begin) + before + "\n\n" + table + "\n" + text.substring(end));
    }
}
