package org.scrfindings.ingest.code.train;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A passage as it could stand in a review, composed for training, with the codes that a careful analyst gives.
 *
 * @param hand who wrote it
 * @param text paragraphs parted by an empty line
 * @param kind {@code finding}, {@code example} or {@code recommendation}; a recommendation has a type and no other code
 * @param stage null where the passage is about the whole system
 * @param issues the main one first
 * @param heading the section heading above it; may be empty
 * @param service whose own report it is from; empty for a report on several
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TrainingPassage(
        String hand,
        String text,
        String kind,
        String stage,
        List<String> pairs,
        List<String> directions,
        List<String> issues,
        List<String> reasons,
        List<String> themes,
        String polarity,
        String heading,
        String service,
        String recommendationType) {

    public TrainingPassage {
        pairs = pairs == null ? List.of() : List.copyOf(pairs);
        directions = directions == null ? List.of() : List.copyOf(directions);
        issues = issues == null ? List.of() : List.copyOf(issues);
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        themes = themes == null ? List.of() : List.copyOf(themes);
        heading = heading == null ? "" : heading;
        service = service == null ? "" : service;
    }

    public boolean isRecommendation() {
        return kind.equals("recommendation");
    }

    TrainingPassage by(String writer) {
        return new TrainingPassage(
                writer,
                text,
                kind,
                stage,
                pairs,
                directions,
                issues,
                reasons,
                themes,
                polarity,
                heading,
                service,
                recommendationType);
    }
}
