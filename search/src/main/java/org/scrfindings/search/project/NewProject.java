package org.scrfindings.search.project;

import java.time.LocalDate;
import java.util.List;

/**
 * What a researcher asks for.
 *
 * @param purpose what the documents are needed for, in the researcher's words
 * @param from first day on which they may be read
 * @param until last day
 * @param kinds restricted kinds of document; none means all of them
 */
public record NewProject(String title, String purpose, LocalDate from, LocalDate until, List<String> kinds) {

    public NewProject {
        kinds = kinds.stream().distinct().sorted().toList();
    }
}
