package org.scrfindings.benchmarks;

/** What is timed in every round. */
enum Step {
    PARSE("parse"),
    STRUCTURE("structure"),
    EXTRACT("extract"),
    CODE("code"),
    CODE_BESIDE_EMBEDDING("code, besides embedding"),
    DISCLOSE("disclose"),
    WITHOUT_CODING("all but code"),
    WHOLE("whole"),
    PDFBOX("bare PDFBox"),
    PDFBOX_AND_EMBEDDING("PDFBox + embedding once");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
