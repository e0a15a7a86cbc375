package org.scrfindings.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/** Which findings answer a question: its words, its filters, and who asks. */
@ApplicationScoped
public class FindingPredicate {

    private static final String PASSAGE = "passage";
    private static final String TITLE = "title";
    private static final float TITLE_WEIGHT = 2;
    private static final int ALL = 100;

    public PredicateFinalStep of(SearchPredicateFactory f, FindingQuery query, Viewer viewer) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        query.text().ifPresent(text -> all.must(words(f, Question.of(text))));
        query.filters().forEach((axis, codes) -> all.filter(anyOf(f, axis, codes)));
        query.exclusions().forEach((axis, codes) -> all.mustNot(anyOf(f, axis, codes)));
        Visibility visibility = Visibility.of(viewer);
        if (!visibility.everything()) {
            all.filter(visible(f, visibility));
        }
        return all.hasClause() ? all : f.matchAll();
    }

    private static PredicateFinalStep words(SearchPredicateFactory f, Question question) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        if (!question.words().isEmpty()) {
            all.must(f.match().field(PASSAGE).matching(question.words()).minimumShouldMatchPercent(ALL));
            all.should(f.match().field(TITLE).matching(question.words()).boost(TITLE_WEIGHT));
        }
        question.phrases().forEach(phrase -> all.must(f.phrase().field(PASSAGE).matching(phrase)));
        question.excluded()
                .forEach(phrase -> all.mustNot(f.phrase().field(PASSAGE).matching(phrase)));
        return all;
    }

    private static PredicateFinalStep anyOf(SearchPredicateFactory f, FindingAxis axis, Set<String> codes) {
        List<?> values = axis == FindingAxis.YEAR
                ? codes.stream().map(Integer::valueOf).toList()
                : axis == FindingAxis.REVIEW_ID
                        ? codes.stream().map(UUID::fromString).toList()
                        : List.copyOf(codes);
        return f.terms().field(axis.field()).matchingAny(values);
    }

    private static PredicateFinalStep visible(SearchPredicateFactory f, Visibility visibility) {
        BooleanPredicateClausesStep<?, ?> published =
                f.bool().must(f.match().field("document.review.statusCode").matching(Visibility.PUBLISHED));
        if (!visibility.publishedKinds().isEmpty()) {
            published.must(f.terms().field(FindingAxis.DOCUMENT_KIND.field()).matchingAny(visibility.publishedKinds()));
        }
        BooleanPredicateClausesStep<?, ?> either = f.bool().should(published);
        visibility
                .ownBody()
                .ifPresent(body -> either.should(
                        f.match().field(FindingAxis.LOCAL_BODY.field()).matching(body)));
        return either;
    }
}
