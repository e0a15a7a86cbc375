package org.scrfindings.benchmarks.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A question as a researcher or a manager would put it, with what is known about its answers. */
interface JudgedQuestion {

    String text();

    /** 3 where the finding is what was asked for, 2 about it, 1 where it touches it, else 0. */
    int grade(JsonNode finding);

    /** The grades of the best order there can be. */
    List<Integer> best();
}
