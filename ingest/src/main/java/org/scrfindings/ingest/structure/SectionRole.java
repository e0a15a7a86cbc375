package org.scrfindings.ingest.structure;

import java.util.Locale;

/** What a section is for, as in the codebook's {@code case.sectionRoles}. */
public enum SectionRole {
    FRONT_MATTER,
    INTRODUCTION,
    METHODOLOGY,
    TERMS_OF_REFERENCE,
    FAMILY_AND_CONTEXT,
    CHRONOLOGY,
    FAMILY_VIEWS,
    ANALYSIS,
    FINDINGS,
    GOOD_PRACTICE,
    RECOMMENDATIONS,
    ACTION_PLAN,
    CONCLUSION,
    GLOSSARY,
    REFERENCES,
    APPENDIX,
    OTHER;

    /** The code of the codebook and the API: {@code terms-of-reference}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
