package org.scrfindings.ingest.linear;

/** Families of features, which are brought to scale in different ways. */
public enum Block {
    /** Counts of words. Weighed by rarity (TF-IDF); together they have length one. */
    WORDS,
    /** Numbers of an embedding. Brought to mean zero and deviation one, then shrunk so that together they have length about one. */
    MEANING,
    /** Anything else: yes and no, scores, shares. Taken as it is, so give about 0 to 1. */
    FACTS
}
