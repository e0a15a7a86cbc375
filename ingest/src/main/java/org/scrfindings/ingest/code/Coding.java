package org.scrfindings.ingest.code;

import java.util.List;
import org.scrfindings.ingest.problem.Problem;

/**
 * What a coder made of the passages of one document.
 *
 * @param coder name and version of the coder whose codes these are: another one than was asked where it stood in
 * @param passages in the order in which they were given
 * @param problems what the reader of the codes must know
 */
public record Coding(String coder, List<CodedPassage> passages, List<Problem> problems) {

    public Coding {
        passages = List.copyOf(passages);
        problems = List.copyOf(problems);
    }
}
