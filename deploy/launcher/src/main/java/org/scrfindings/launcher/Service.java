package org.scrfindings.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged service as a part, told by its environment where it answers and where the engines are. */
final class Service {
    private static final String HEAP = "-Xmx1536m";

    private Service() {}

    static JvmPart on(Command.Run run, Addresses engines, DataFolder folder, Console console) throws StartException {
        Path jar = run.service();
        Map<String, String> environment = new HashMap<>(engines.asEnvironment());
        environment.put("QUARKUS_PROFILE", "embedded");
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(run.port()));
        List<String> arguments = List.of(HEAP, "--enable-native-access=ALL-UNNAMED", "-jar", jar.toString());
        URI ready = URI.create(address(run.port()) + "/q/health/ready");
        return new JvmPart(new JvmPart.Spec("the service", arguments, environment, ready), "service", folder, console);
    }

    static String address(int port) {
        return "http://localhost:" + port;
    }
}
