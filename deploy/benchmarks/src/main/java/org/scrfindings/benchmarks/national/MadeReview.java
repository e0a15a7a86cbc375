package org.scrfindings.benchmarks.national;

import java.util.List;
import java.util.UUID;

/** An invented review with one document, published. */
record MadeReview(
        UUID id,
        String title,
        String localBody,
        String reviewType,
        String outcome,
        List<String> harm,
        String ageBand,
        int year,
        String publishedOn,
        UUID documentId,
        String documentKind,
        List<MadeFinding> findings) {}
