package org.scrfindings.benchmarks;

/** Where the figures come from. */
record Machine(int processors, String jdk, String system, long heapBytes) {

    static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                runtime.availableProcessors(),
                System.getProperty("java.vendor") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                runtime.maxMemory());
    }
}
