package org.scrfindings.ingest.code.train;

/** Ways to code a passage that are compared with each other. */
public enum Way {
    /** The trained coder. */
    TRAINED,
    /** The code that is most frequent in the training passages, whatever the text says. */
    COMMONEST,
    /** The code whose cues in the lexicon score highest; for pairs the first two services named. */
    KEYWORDS,
    /** The codes of the training passage whose embedding is nearest. */
    NEAREST
}
