package org.scrfindings.search.query;

import static org.scrfindings.search.query.EngineClause.in;

import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.orm.Search;
import org.scrfindings.search.query.EngineClause.Bool;
import org.scrfindings.search.store.Finding;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/**
 * Words as they are written in passages that the viewer may see. They are read out of such passages themselves and not
 * from the index's vocabulary, so that a word that stands in restricted passages alone is never given away. Bounded: the
 * {@value #PASSAGES} best passages are looked at.
 */
@ApplicationScoped
class VisibleWords {

    private static final String WORDS = "words";
    private static final int PASSAGES = 100;
    private static final AggregationKey<JsonObject> BY_WORD = AggregationKey.of("byWord");
    private static final Pattern MARKED = Pattern.compile("<em>([^<]+)</em>");

    private final EntityManager entities;

    VisibleWords(EntityManager entities) {
        this.entities = entities;
    }

    /** Words that begin so, in passages with all the words before it; each with how many of those passages have it. */
    Map<String, Integer> beginningWith(String prefix, String before, Viewer viewer) {
        Bool all = new Bool().filter(in("prefix", in(WORDS, prefix.toLowerCase(Locale.ROOT))));
        if (!before.isBlank()) {
            JsonObject match = in("query", before);
            match.addProperty("operator", "and");
            all.filter(in("match", in(FindingPredicate.PASSAGE, match)));
        }
        Map<String, Integer> words = read(all, viewer);
        words.keySet().removeIf(w -> !w.startsWith(prefix.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** Words that are spelt much like this one, each with how many of the passages have it. */
    Map<String, Integer> like(String word, Viewer viewer) {
        JsonObject match = in("query", word);
        match.addProperty("fuzziness", "AUTO");
        match.addProperty("prefix_length", 1);
        match.addProperty("max_expansions", 50);
        return read(new Bool().must(in("match", in(WORDS, match))), viewer);
    }

    /** Those of the words that no passage that the viewer may see has, in any form or by its other name. */
    List<String> unknown(List<String> words, Viewer viewer) {
        Bool any = new Bool();
        JsonObject each = new JsonObject();
        for (String word : words) {
            JsonObject has = in("match", in(FindingPredicate.PASSAGE, in("query", word)));
            any.should(has);
            each.add(word, has);
        }
        JsonObject found = Search.session(entities)
                .search(Finding.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.extension(ElasticsearchExtension.get())
                        .fromJson(visible(new Bool().filter(any.toJson()), viewer)))
                .aggregation(BY_WORD, f -> f.extension(ElasticsearchExtension.get())
                        .fromJson(in("filters", in("filters", each))))
                .fetch(0)
                .aggregation(BY_WORD)
                .getAsJsonObject("buckets");
        return words.stream()
                .filter(word -> found.getAsJsonObject(word).get("doc_count").getAsLong() == 0)
                .toList();
    }

    private Map<String, Integer> read(Bool clause, Viewer viewer) {
        List<List<String>> fragments = Search.session(entities)
                .search(Finding.class)
                .select(f -> f.highlight(WORDS))
                .where(f -> f.extension(ElasticsearchExtension.get()).fromJson(visible(clause, viewer)))
                .highlighter(f -> f.unified().fragmentSize(80).numberOfFragments(10))
                .fetchHits(PASSAGES);
        Map<String, Integer> counts = new LinkedHashMap<>();
        fragments.forEach(passage -> marked(passage).forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    private static JsonObject visible(Bool clause, Viewer viewer) {
        return clause.filter(FindingPredicate.visible(Visibility.of(viewer))).toJson();
    }

    private static List<String> marked(List<String> fragments) {
        List<String> words = new ArrayList<>();
        for (String fragment : fragments) {
            Matcher marked = MARKED.matcher(fragment);
            while (marked.find()) {
                words.add(marked.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return words.stream().distinct().toList();
    }
}
