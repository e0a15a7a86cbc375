package org.scrfindings.ingest.linear.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A folder of texts for training: in it a folder for each hand that wrote some, with YAML files. */
public record HandFolder(Path path) {

    /** The files, ordered by hand and name. */
    public List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(path, 2)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    /** Who wrote a file of this folder. */
    public static String hand(Path file) {
        return file.getParent().getFileName().toString();
    }

    /** How a file of this folder is called in messages. */
    public static String place(Path file) {
        return hand(file) + "/" + file.getFileName();
    }

    /** Tells whether the files are those that a model was trained on: SHA-256 over names and contents, in hex. */
    public String digest() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files()) {
                digest.update(place(file).getBytes());
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
