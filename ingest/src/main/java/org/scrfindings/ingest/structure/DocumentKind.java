package org.scrfindings.ingest.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a document is, as in the codebook's {@code case.documentKinds}. */
public enum DocumentKind {
    OVERVIEW_REPORT,
    EXECUTIVE_SUMMARY,
    CHRONOLOGY,
    INDIVIDUAL_MANAGEMENT_REVIEW,
    ACTION_PLAN,
    GENOGRAM,
    LEARNING_SUMMARY,
    OTHER;

    /** The code of the codebook and the API: {@code overview-report}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DocumentKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
