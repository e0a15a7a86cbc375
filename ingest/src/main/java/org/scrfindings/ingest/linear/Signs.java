package org.scrfindings.ingest.linear;

/** Hears, one by one, facts that may speak for or against a label. */
public interface Signs {

    /** @param name tells it from all others; where it is heard again, its value is added */
    Signs fact(String name, double value);
}
