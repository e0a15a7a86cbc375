package org.scrfindings.ingest.samples;

/** What is measured, in the order of the table. */
enum Measure {
    DOCUMENT_KIND,
    SECTION_ROLE,
    QUOTES_IN_TEXT,
    FINDINGS,
    POLARITY,
    STAGE,
    PAIRS,
    FIRST_ISSUE,
    ANY_ISSUE,
    REASONS,
    THEMES,
    RECOMMENDATIONS,
    RECOMMENDATION_TYPE,
    EVENTS,
    EVENT_AGENCY,
    ACTIONS,
    ACTION_DUE,
    ACTION_LEAD,
    /** High-severity disclosures; their number per document is {@link Count#recall()}. */
    FALSE_ALARMS
}
