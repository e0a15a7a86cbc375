package org.scrfindings.api.citation;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.FindingView.Evidence;
import org.scrfindings.search.store.ReviewView;

/** Says how something of this repository is cited. */
@ApplicationScoped
public class Citations {

    private static final String REPOSITORY = "SCR findings repository";
    private static final int TITLE = 100;

    private final Clock clock;

    Citations(Clock clock) {
        this.clock = clock;
    }

    /** @param base the address under which the service is reached */
    public Citation of(ReviewView review, URI base) {
        String published = review.details().publishedOn();
        return new Citation(
                key(review.id()),
                Citation.Kind.REPORT,
                author(review.details().localBody()),
                Objects.requireNonNullElse(review.details().title(), "A review that was withdrawn"),
                null,
                published == null ? review.details().completedOn() : published,
                null,
                REPOSITORY,
                base.resolve("/api/v1/reviews/" + review.id()),
                today());
    }

    /** A finding with the review that it stands in. */
    public Citation of(FindingView finding, ReviewView review, URI base) {
        Citation whole = of(review, base);
        return new Citation(
                key(finding.id()),
                Citation.Kind.PART,
                whole.author(),
                title(finding),
                whole.title(),
                whole.published(),
                finding.evidence().stream().findFirst().map(Evidence::page).orElse(null),
                REPOSITORY,
                base.resolve("/api/v1/findings/" + finding.id()),
                today());
    }

    /**
     * The answer to a question.
     *
     * @param parameters of the question, as sent
     * @param findings how many it finds now, as the asker is told
     */
    public Citation of(Map<String, List<String>> parameters, ShownCount findings, URI address) {
        String question = question(parameters);
        return new Citation(
                "scr-query-" + Integer.toHexString(question.hashCode()),
                Citation.Kind.DATASET,
                REPOSITORY,
                question.isEmpty() ? "All findings" : "Findings: " + question,
                null,
                today().toString(),
                null,
                counted(findings) + " on " + today() + "; a snapshot keeps them as they are",
                address,
                today());
    }

    /** A question in words: its parameters, as sent. */
    public static String question(Map<String, List<String>> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(p -> p.getKey() + " " + String.join(" or ", p.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String counted(ShownCount findings) {
        return findings.isKeptBack() ? "A number of findings that is kept back" : findings + " findings";
    }

    /** The heading of a finding, or how it begins. */
    public static String title(FindingView finding) {
        String title = finding.title().isBlank() ? finding.text() : finding.title();
        String line = title.replaceAll("\\s+", " ").strip();
        return line.length() <= TITLE ? line : line.substring(0, cut(line)) + " …";
    }

    /** Behind a whole word, where there is one. */
    private static int cut(String line) {
        int blank = line.lastIndexOf(' ', TITLE);
        return blank > 0 ? blank : TITLE;
    }

    private static String author(String localBody) {
        return Objects.requireNonNullElse(localBody, "Local body not named");
    }

    private static String key(UUID id) {
        return "scr-" + id.toString().substring(0, 8);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
