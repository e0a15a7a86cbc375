package org.scrfindings.ingest.linear;

/** Hears, one by one, facts that may speak for or against a label. */
public interface Facts {

    /** @param name tells it from all others; where it is heard again, its value is added */
    Facts fact(String name, double value);

    /** A fact about things of one kind, and no other than {@code kind:name}: said in two parts, for they need not be put together. */
    Facts fact(String kind, String name, double value);
}
