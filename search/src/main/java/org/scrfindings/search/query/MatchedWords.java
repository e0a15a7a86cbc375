package org.scrfindings.search.query;

import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.Search;
import org.scrfindings.search.query.EngineClause.Bool;
import org.scrfindings.search.store.Finding;
import org.scrfindings.search.visibility.Viewer;

/** Which words of some findings answer a question, and the scores by which they are ordered. */
@ApplicationScoped
class MatchedWords {

    private static final Pattern MARKED = Pattern.compile("<em>(.*?)</em>", Pattern.DOTALL);

    private final EntityManager entities;
    private final FindingPredicate predicate;

    MatchedWords(EntityManager entities, FindingPredicate predicate) {
        this.entities = entities;
        this.predicate = predicate;
    }

    /**
     * @param words as they stand in the passage, in lower case, each once
     */
    record Match(UUID id, float score, List<String> words) {}

    private record Hit(UUID id, float score, List<String> passage) {
        Match toMatch() {
            return new Match(
                    id,
                    score,
                    passage.stream().flatMap(MatchedWords::marked).distinct().toList());
        }
    }

    /** In the order of the identifiers; those that do not answer the question are left out. */
    List<Match> of(Collection<UUID> ids, FindingQuery query, Viewer viewer) {
        JsonObject these = new Bool()
                .must(predicate.json(query, viewer))
                .filter(EngineClause.terms("key", ids))
                .toJson();
        Map<UUID, Match> matches = new LinkedHashMap<>();
        Search.session(entities)
                .search(Finding.class)
                .select(f -> f.composite()
                        .from(f.id(UUID.class), f.score(), f.highlight(FindingPredicate.PASSAGE))
                        .as(Hit::new))
                .where(f -> f.extension(ElasticsearchExtension.get()).fromJson(these))
                .highlighter(f -> f.unified().numberOfFragments(0))
                .fetchHits(FindingQuery.MAX_LIMIT)
                .forEach(hit -> matches.put(hit.id(), hit.toMatch()));
        return ids.stream().map(matches::get).filter(m -> m != null).toList();
    }

    private static Stream<String> marked(String passage) {
        return MARKED.matcher(passage).results().map(r -> r.group(1).toLowerCase(Locale.ROOT));
    }
}
