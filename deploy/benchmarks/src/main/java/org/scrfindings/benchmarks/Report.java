package org.scrfindings.benchmarks;

import java.util.List;

/** Every figure of one run. */
record Report(
        String benchmark,
        Machine machine,
        List<SizeFigures> sizes,
        List<Growth> growth,
        List<Memory> memory,
        List<Target> targets) {}
