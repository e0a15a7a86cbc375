package org.scrfindings.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the arguments. An option given twice counts as given last, so that a script can put its defaults first. */
final class CommandLine {
    static final String USAGE = """
            usage: deploy/run [--port N] [--data DIR] [--empty]
              --port N    where the service answers on this machine (default 8080)
              --data DIR  where everything is kept (default .data under the checkout)
              --empty     do not load the sample reviews on the first start""";

    private static final String ENGINES = "engines";
    private static final String DEFAULT_PORT = "8080";
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> RUN_OPTIONS = Set.of("--port", "--data", "--service", "--samples");
    private static final Set<String> ENGINE_OPTIONS = Set.of("--data", "--addresses");

    private final Map<String, String> values = new HashMap<>();
    private boolean empty;

    private CommandLine() {}

    static Command parse(String... arguments) throws StartException {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        if (rest.contains("--help") || rest.contains("-h")) {
            return new Command.Help();
        }
        CommandLine line = new CommandLine();
        if (ENGINES.equals(rest.peek())) {
            rest.pop();
            line.readAll(rest, ENGINE_OPTIONS);
            return new Command.Engines(line.path("--data"), line.path("--addresses"));
        }
        line.readAll(rest, RUN_OPTIONS);
        return new Command.Run(
                line.port(), line.path("--data"), line.empty, line.path("--service"), line.path("--samples"));
    }

    private void readAll(Deque<String> rest, Set<String> known) throws StartException {
        while (!rest.isEmpty()) {
            readOne(rest, known);
        }
    }

    private void readOne(Deque<String> rest, Set<String> known) throws StartException {
        String option = rest.pop();
        if (option.equals("--empty") && known.equals(RUN_OPTIONS)) {
            empty = true;
        } else if (!known.contains(option)) {
            throw new StartException("unknown option " + option + "\n" + USAGE);
        } else if (rest.isEmpty()) {
            throw new StartException(option + " needs a value\n" + USAGE);
        } else {
            values.put(option, rest.pop());
        }
    }

    private int port() throws StartException {
        String given = values.getOrDefault("--port", DEFAULT_PORT);
        try {
            int port = Integer.parseInt(given);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, with the numbers that are outside the range.
        }
        throw new StartException("--port must be a number from 1 to " + HIGHEST_PORT + ", not \"" + given + "\"");
    }

    private Path path(String option) throws StartException {
        String given = values.get(option);
        if (given == null || given.isBlank()) {
            throw new StartException(option + " is missing\n" + USAGE);
        }
        return Path.of(given).toAbsolutePath().normalize();
    }
}
