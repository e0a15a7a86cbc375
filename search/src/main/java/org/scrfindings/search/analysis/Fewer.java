package org.scrfindings.search.analysis;

import org.scrfindings.search.query.InvalidQueryException;

/**
 * What to change in a question whose answer would have more figures than the engine gives.
 *
 * @param parameter the one to change first
 * @param advice what to do, as a sentence
 */
record Fewer(String parameter, String advice) {

    InvalidQueryException refusal() {
        return new InvalidQueryException(parameter, "The answer would have more than 65,000 figures. " + advice);
    }
}
