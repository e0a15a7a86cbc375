package org.scrfindings.api.rest;

import java.time.LocalDate;
import java.util.List;
import org.scrfindings.search.project.NewProject;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.visibility.Visibility;

/**
 * A request for a project as it is sent.
 *
 * @param from first day, such as 2026-03-01
 * @param until last day
 * @param kinds restricted kinds of document; all of them where it is missing
 */
public record ProjectBody(String title, String purpose, String from, String until, List<String> kinds) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem naming the first field that is wrong */
    public NewProject read() {
        FreeText.required("title", title);
        FreeText.length("title", title, FreeText.LINE);
        FreeText.required("purpose", purpose);
        FreeText.length("purpose", purpose, FreeText.PARAGRAPHS);
        LocalDate first = Days.required("from", from);
        LocalDate last = Days.required("until", until);
        if (last.isBefore(first)) {
            throw Problems.invalidField("until", "The last day lies before the first.");
        }
        return new NewProject(title.strip(), purpose.strip(), first, last, checked());
    }

    private List<String> checked() {
        if (kinds == null) {
            return List.of();
        }
        kinds.stream()
                .filter(k -> !Visibility.RESTRICTED_KINDS.contains(k))
                .findFirst()
                .ifPresent(k -> {
                    throw Problems.invalidField(
                            "kinds",
                            "This is no restricted kind of document. The nearest is \"%s\"."
                                    .formatted(AxisCodes.nearest(Visibility.RESTRICTED_KINDS, k)));
                });
        return kinds;
    }
}
