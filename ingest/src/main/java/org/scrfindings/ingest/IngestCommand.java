package org.scrfindings.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.scrfindings.ingest.parse.UnreadableDocumentException;
import org.scrfindings.ingest.problem.Problem;

/**
 * Reads one file and prints what was found as JSON: {@code java -jar ingest.jar FILE}. Problems go to standard error.
 * Exit status 0 when the document was read, 1 when it cannot be, 2 when the command or the file is wrong.
 */
public final class IngestCommand {

    private static final int READ = 0;
    private static final int UNREADABLE = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    IngestCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new IngestCommand(out, System.err).run(arguments));
    }

    int run(String... arguments) {
        if (arguments.length != 1) {
            err.println("usage: java -jar ingest.jar FILE");
            return MISUSED;
        }
        Path file = Path.of(arguments[0]);
        try {
            return read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            err.println("cannot read the file " + file);
            return MISUSED;
        }
    }

    private int read(String filename, byte[] bytes) throws IOException {
        try {
            IngestResult result = Ingest.withDefaults().read(filename, bytes, Optional.empty());
            result.problems().forEach(problem -> err.println(line(problem)));
            ResultWriter.write(result, out);
            return READ;
        } catch (UnreadableDocumentException e) {
            err.println(e.getMessage());
            return UNREADABLE;
        }
    }

    private static String line(Problem problem) {
        String place = problem.place().isEmpty() ? "" : " (" + problem.place() + ")";
        return problem.level() + " " + problem.stage() + place + ": " + problem.message();
    }
}
