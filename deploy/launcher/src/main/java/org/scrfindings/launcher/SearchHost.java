package org.scrfindings.launcher;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.common.settings.Settings;

/** The search engine's own process: one OpenSearch node with its k-NN plug-in, on loopback only. */
public final class SearchHost {
    private static final String KNN = "org.opensearch.knn.plugin.KNNPlugin";

    private SearchHost() {}

    /** {@code arguments}: the data folder and the HTTP port. Runs until the process is told to end. */
    public static void main(String[] arguments) throws InterruptedException {
        int port = Integer.parseInt(arguments[1]);
        OpenSearchRunner runner = new OpenSearchRunner();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(runner)));
        runner.onBuild((number, settings) -> configure(settings, port))
                .build(OpenSearchRunner.newConfigs()
                        .basePath(arguments[0])
                        .clusterName("scr")
                        .numOfNode(1)
                        .useLogger()
                        .disableESLogger()
                        .pluginTypes(KNN));
        // The node's own threads do not keep a JVM alive.
        new CountDownLatch(1).await();
    }

    private static void configure(Settings.Builder settings, int port) {
        settings.put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", Ports.free())
                .put("discovery.type", "single-node")
                // Parts of the index are counted side by side, where a question is worth it: half the time on two
                // processors.
                .put("search.concurrent_segment_search.mode", "auto")
                // A nearly full disk must not turn indexes read-only; free space is checked at the start.
                .put("cluster.routing.allocation.disk.threshold_enabled", false);
    }

    private static void close(OpenSearchRunner runner) {
        try {
            runner.close();
        } catch (IOException e) {
            throw new IllegalStateException("the search engine did not close", e);
        }
    }
}
