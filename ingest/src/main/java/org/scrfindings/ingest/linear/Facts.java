package org.scrfindings.ingest.linear;

/** Hears, one by one, facts that may speak for or against a label. */
public interface Facts {

    /** @param name tells it from all others; where it is heard again, its value is added */
    Facts fact(String name, double value);
}
