package org.scrfindings.benchmarks;

import java.util.Comparator;
import java.util.List;

/** An aim of the design with what was measured, for a person to compare; nothing fails on it. */
record Target(String name, String aim, double measured) {

    private static final double MEGABYTE = 1 << 20;

    /** The ratios are those of the largest documents, which have the least noise. */
    static List<Target> of(List<SizeFigures> sizes, List<Growth> growth, List<Memory> memory) {
        SizeFigures large =
                sizes.stream().max(Comparator.comparing(SizeFigures::pages)).orElseThrow();
        long live = memory.stream()
                .filter(m -> m.reader().equals("ingest") && m.kind() == MemoryProbe.Kind.LIVE)
                .findFirst()
                .orElseThrow()
                .bytesAboveIdle();
        double exponent = growth.stream()
                .filter(g -> g.step() == Step.WHOLE)
                .findFirst()
                .orElseThrow()
                .exponent();
        return List.of(
                new Target(
                        "all but code, next to bare PDFBox",
                        "at least 0.3",
                        large.withoutCodingToPdfbox().median()),
                new Target(
                        "whole, next to PDFBox + embedding once",
                        "at least 0.8",
                        large.wholeToPdfboxAndEmbedding().median()),
                new Target(
                        "code, besides embedding, next to parse",
                        "at least 1",
                        large.codeToParse().median()),
                new Target("live memory above idle, MB", "at most 300", live / MEGABYTE),
                new Target("growth with pages, exponent", "1 (linear)", exponent));
    }
}
