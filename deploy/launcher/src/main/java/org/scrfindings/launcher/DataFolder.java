package org.scrfindings.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.io.FileUtils;

/** Where everything of one repository lies. Copying this folder while nothing runs is a complete backup. */
record DataFolder(Path root) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** Makes the folder, closed to other users of the machine, and proves that it can be written. */
    static DataFolder open(Path root) throws StartException {
        DataFolder folder = new DataFolder(root);
        try {
            Files.createDirectories(root, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.createDirectories(folder.logs());
            Files.createDirectories(folder.run());
            Files.delete(Files.createTempFile(root, "write-check", null));
            return folder;
        } catch (IOException e) {
            throw new StartException(
                    "cannot write to the data folder " + root
                            + ": change its permissions or choose another folder with --data",
                    e);
        }
    }

    Path lock() {
        return root.resolve("launcher.lock");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path postgresPassword() {
        return root.resolve("postgres.password");
    }

    /** The unpacked server programs; not data, made again when missing. */
    Path programs() {
        return root.resolve("programs");
    }

    /** A JVM's archive of loaded classes; like the programs no data. */
    Path classArchive(String part) {
        return root.resolve(part + ".jsa");
    }

    Path search() {
        return root.resolve("search");
    }

    Path samplesMarker() {
        return root.resolve("samples-loaded");
    }

    Path pidFile(String part) {
        return run().resolve(part + ".pid");
    }

    /** Where the engines of this start answer. */
    Path addresses() {
        return run().resolve("engines.env");
    }

    /**
     * A folder for what {@code part} needs while it runs, emptied of what an earlier run left: half an upload, when that
     * one was killed.
     */
    Path freshTemp(String part) throws IOException {
        Path temp = root.resolve("temp").resolve(part);
        FileUtils.deleteDirectory(temp.toFile());
        return Files.createDirectories(temp);
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** A fresh log for this start; the one before is kept beside it as {@code .1}. */
    Path freshLog(String part) throws StartException {
        Path log = log(part);
        try {
            if (Files.exists(log)) {
                Files.move(log, logs().resolve(part + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new StartException("cannot set aside the old log " + log, e);
        }
    }

    private Path logs() {
        return root.resolve("logs");
    }

    private Path run() {
        return root.resolve("run");
    }
}
