package org.scrfindings.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.store.FindingView;

/** Makes findings readable in lists: labels for codes, a title for those without. */
@ApplicationScoped
public class FindingCards {

    private static final int OPENING = 320;
    private static final int TITLE = 90;

    private final AxisCodes codes;

    FindingCards(AxisCodes codes) {
        this.codes = codes;
    }

    public FindingCard of(FindingView finding) {
        return new FindingCard(
                finding.id(),
                title(finding),
                codes.label(FindingAxis.KIND, finding.kind()),
                finding.highlight(),
                shortened(finding.text(), OPENING),
                source(finding),
                tags(finding));
    }

    /** The finding's own heading, or its first words. */
    public static String title(FindingView finding) {
        return finding.title().isBlank() ? shortened(finding.text(), TITLE) : finding.title();
    }

    private static String shortened(String text, int length) {
        return WordUtils.abbreviate(text, length, length + 20, " …");
    }

    public static String source(FindingView finding) {
        FindingView.ReviewSummary review = finding.review();
        return Stream.of(review.title(), review.localBody(), review.year())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }

    private List<FindingCard.Tag> tags(FindingView finding) {
        return Stream.of(
                        tags(FindingAxis.STAGE, finding.stage() == null ? List.of() : List.of(finding.stage())),
                        tags(FindingAxis.PAIR, finding.pairs()),
                        tags(FindingAxis.ISSUE, finding.issues()))
                .flatMap(t -> t)
                .toList();
    }

    /** None where codes are kept from somebody who is still to give their own. */
    private Stream<FindingCard.Tag> tags(FindingAxis axis, List<String> given) {
        return Stream.ofNullable(given).flatMap(List::stream).map(code -> tag(axis, code));
    }

    FindingCard.Tag tag(FindingAxis axis, String code) {
        PageAddress all = new PageAddress("/findings", Map.of()).with(axis.parameter(), code);
        return new FindingCard.Tag(axis.parameter(), codes.label(axis, code), all.toString());
    }
}
