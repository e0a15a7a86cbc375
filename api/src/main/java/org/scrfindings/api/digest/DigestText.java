package org.scrfindings.api.digest;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Collectors;
import org.scrfindings.api.citation.Citations;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.savedsearch.DueDigest;
import org.scrfindings.search.store.FindingView;

/**
 * The words of a digest: how much is new, headings and addresses. Passages themselves are read here and not in mails.
 *
 * @param end where its receiver ends the digests
 */
record DigestText(DueDigest due, FindingPage page, URI service, URI end) {

    String subject() {
        return "%s: %s".formatted(due.name().replaceAll("\\s+", " "), news());
    }

    private String news() {
        ShownCount found = page.total().value();
        return found.is(1) ? "1 new finding" : found + " new findings";
    }

    String body() {
        return """
                %s of published reviews since %tF.

                %s%s

                You get this because you asked for digests of your saved search "%s".
                To end them: %s
                """.formatted(
                        news(),
                        LocalDate.ofInstant(due.since(), ZoneOffset.UTC),
                        page.items().stream().map(this::line).collect(Collectors.joining("\n\n")),
                        page.next() == null ? "" : "\n\n… and more.",
                        due.name(),
                        end);
    }

    private String line(FindingView finding) {
        return "%s%n%s (%s)%n%s"
                .formatted(
                        finding.title().isBlank() ? "A " + finding.kind() : Citations.title(finding),
                        finding.review().title(),
                        Objects.requireNonNullElse(finding.review().localBody(), "local body not named"),
                        service.resolve("/findings/" + finding.id()));
    }
}
