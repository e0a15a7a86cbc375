package org.scrfindings.ingest.code;

import java.util.List;

/** Turns texts into vectors such that texts of like meaning lie near each other. Safe for use by several threads. */
public interface Embedder {

    /** Numbers in each vector. */
    int DIMENSIONS = 384;

    /** A unit vector for each text, in the order given. A text longer than the model's window is embedded in parts, whose vectors are averaged. */
    List<float[]> embed(List<String> texts);

    /** A unit vector for a question typed by a person, in the form that the model wants for queries. */
    float[] embedQuery(String query);
}
