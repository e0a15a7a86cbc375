package org.scrfindings.search.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.search.briefing.Briefing.Quoted;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.FindingView.Evidence;
import org.scrfindings.search.store.FindingView.ReviewSummary;

/** Chooses passages to quote: none twice, from as many reviews as there are, first those that are about it mainly. */
final class Quotes {

    private final String code;
    private final int characters;
    private final Set<UUID> quoted = new HashSet<>();

    /**
     * @param code of the issue or theme
     * @param characters of a passage, about
     */
    Quotes(String code, int characters) {
        this.code = code;
        this.characters = characters;
    }

    List<Quoted> of(List<FindingView> found, int most) {
        List<FindingView> candidates = found.stream()
                .filter(f -> !quoted.contains(f.id()))
                .sorted(Comparator.comparing(f -> !isMain(f)))
                .toList();
        List<FindingView> chosen = new ArrayList<>();
        Set<UUID> reviews = new HashSet<>();
        candidates.stream().filter(f -> reviews.add(f.reviewId())).limit(most).forEach(chosen::add);
        candidates.stream()
                .filter(f -> !chosen.contains(f))
                .limit(most - chosen.size())
                .forEach(chosen::add);
        chosen.forEach(f -> quoted.add(f.id()));
        return chosen.stream().map(this::quoted).toList();
    }

    private boolean isMain(FindingView finding) {
        return Stream.of(finding.issues(), finding.themes())
                .anyMatch(codes -> !codes.isEmpty() && codes.getFirst().equals(code));
    }

    private Quoted quoted(FindingView finding) {
        return new Quoted(
                finding.id(),
                Excerpt.of(finding.text(), characters),
                place(finding),
                source(finding.review()),
                "/findings/" + finding.id());
    }

    private static String place(FindingView finding) {
        Evidence first = finding.evidence().getFirst();
        return joined(
                finding.documentKind().replace('-', ' '),
                first.page() > 0 ? "page " + first.page() : null,
                first.section().isBlank() ? null : "“" + first.section() + "”");
    }

    private static String source(ReviewSummary review) {
        return joined(review.title(), review.localBody(), review.year());
    }

    private static String joined(Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(", "));
    }
}
