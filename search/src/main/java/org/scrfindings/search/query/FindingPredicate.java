package org.scrfindings.search.query;

import static org.scrfindings.search.query.EngineClause.terms;

import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.scrfindings.search.query.EngineClause.Bool;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/**
 * Which findings answer a question: its words or their meaning, its filters, and who asks. For engine requests of one's
 * own about findings, such as counts:
 *
 * <pre>{@code
 * Search.session(entities).search(Finding.class).where(f -> predicate.of(f, query, viewer))
 * }</pre>
 *
 * <p>Whatever puts this condition into its request counts and lists the same findings as {@link FindingSearch} and
 * {@link FindingWalk}; limit, cursor, facets and order of the question play no part. The set belongs to the question's
 * text and the viewer; each filter takes away from it, so that the count of a facet is the total of the search with
 * that filter. Safe for use by several threads.
 */
@ApplicationScoped
public class FindingPredicate {

    /** How many findings a question has at most that are near in meaning without having its words. */
    public static final int NEIGHBOURS = 200;

    static final String PASSAGE = "passage";

    /** As Hibernate Search writes times into the index. */
    private static final DateTimeFormatter INDEXED_TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final QuestionPredicate questions;

    FindingPredicate(QuestionPredicate questions) {
        this.questions = questions;
    }

    /** The condition for Hibernate Search's query builder; it carries a score where the question has a text. */
    public PredicateFinalStep of(SearchPredicateFactory f, FindingQuery query, Viewer viewer) {
        return f.extension(ElasticsearchExtension.get()).fromJson(json(query, viewer));
    }

    /** The condition in the engine's own language. */
    public JsonObject json(FindingQuery query, Viewer viewer) {
        Bool all = new Bool();
        JsonObject visible = visible(Visibility.of(viewer));
        query.text().ifPresent(text -> all.must(questions.json(Question.of(text), query.mode(), visible)));
        query.since().ifPresent(time -> all.filter(released("gte", time)));
        query.before().ifPresent(time -> all.filter(released("lt", time)));
        all.filter(all(query.filters()));
        query.exclusions().forEach((axis, codes) -> all.mustNot(anyOf(axis, codes)));
        return all.filter(visible).toJson();
    }

    private static JsonObject released(String bound, Instant time) {
        JsonObject bounds = EngineClause.in(bound, INDEXED_TIME.format(time));
        return EngineClause.in("range", EngineClause.in("document.review.releasedAt", bounds));
    }

    /** Findings that pass all filters, in the engine's own language. */
    static JsonObject all(Map<FindingAxis, Set<String>> filters) {
        Bool all = new Bool();
        filters.forEach((axis, codes) -> all.filter(anyOf(axis, codes)));
        return all.toJson();
    }

    /** Findings with any of the codes on an axis, in the engine's own language. */
    static JsonObject anyOf(FindingAxis axis, Set<String> codes) {
        Collection<?> values =
                axis == FindingAxis.YEAR ? codes.stream().map(Integer::valueOf).toList() : codes;
        return terms(axis.field(), values);
    }

    /** Findings that everyone may see, in the engine's own language. */
    public static JsonObject open() {
        return visible(Visibility.of(new Viewer.Public()));
    }

    /** Findings that not everyone may see, in the engine's own language. */
    public static JsonObject restricted() {
        return new Bool().mustNot(open()).toJson();
    }

    /** What the viewer may see. */
    static JsonObject visible(Visibility visibility) {
        if (visibility.everything()) {
            return new Bool().toJson();
        }
        Bool published = new Bool().filter(terms("document.review.statusCode", List.of(Visibility.PUBLISHED)));
        if (!visibility.publishedKinds().isEmpty()) {
            published.filter(terms(FindingAxis.DOCUMENT_KIND.field(), visibility.publishedKinds()));
        }
        return visibility
                .ownBody()
                .map(body -> new Bool()
                        .should(published.toJson())
                        .should(terms(FindingAxis.LOCAL_BODY.field(), List.of(body))))
                .orElse(published)
                .toJson();
    }
}
