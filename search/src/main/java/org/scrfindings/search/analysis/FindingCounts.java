package org.scrfindings.search.analysis;

import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.scrfindings.search.disclosurecontrol.DisclosureControl;
import org.scrfindings.search.disclosurecontrol.DisclosureControls;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingPredicate;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.InvalidQueryException;
import org.scrfindings.search.store.Finding;
import org.scrfindings.search.visibility.Viewer;

/**
 * Has the engine count the findings that answer a question, all of them and none that the viewer may not see, in one
 * request. Where the viewer's figures are under disclosure control, restricted findings are counted apart in each bucket.
 * Safe for use by several threads.
 */
@ApplicationScoped
class FindingCounts {

    /** For axes without a fixed list of codes: more local bodies or years than there will ever be. */
    private static final int OPEN_AXIS_SIZE = 10_000;

    /** The engine's word for an answer with more buckets than it gives, 65,535 unless it is set up otherwise. */
    private static final String TOO_MANY = "too_many_buckets";

    private final EntityManager entities;
    private final FindingPredicate predicate;
    private final AxisCodes codes;
    private final DisclosureControls controls;

    FindingCounts(EntityManager entities, FindingPredicate predicate, AxisCodes codes, DisclosureControls controls) {
        this.entities = entities;
        this.predicate = predicate;
        this.codes = codes;
        this.controls = controls;
    }

    DisclosureControl control(Viewer viewer) {
        return controls.of(viewer);
    }

    /** A bucket for each code of an axis, never cut. */
    Aggregation by(FindingAxis axis) {
        return Aggregation.terms(axis.field(), codes.isClosed(axis) ? codes.count(axis) : OPEN_AXIS_SIZE);
    }

    Aggregation without(FindingAxis axis) {
        return Aggregation.missing(axis.field());
    }

    /**
     * @param fewer what to change where there are too many figures
     * @throws InvalidQueryException where the answer would have more figures than the engine gives at once
     * @throws SearchException while the engine is away
     */
    Bucket count(FindingQuery query, Viewer viewer, Map<String, Aggregation> aggregations, Fewer fewer) {
        boolean apart = control(viewer).applies();
        var options = Search.session(entities)
                .search(Finding.class)
                .extension(ElasticsearchExtension.get())
                .where(f -> predicate.of(f, query, viewer));
        aggregations.forEach((name, a) -> options.aggregation(key(name), f -> f.fromJson(a.toJson(apart))));
        if (apart) {
            options.aggregation(
                    key(Aggregation.RESTRICTED),
                    f -> f.fromJson(Aggregation.restricted().toJson(false)));
        }
        try {
            var result = options.fetch(0);
            JsonObject all = new JsonObject();
            all.addProperty("doc_count", result.total().hitCount());
            aggregations.keySet().forEach(name -> all.add(name, result.aggregation(key(name))));
            if (apart) {
                all.add(Aggregation.RESTRICTED, result.aggregation(key(Aggregation.RESTRICTED)));
            }
            return new Bucket(all);
        } catch (SearchException e) {
            throw e.getMessage().contains(TOO_MANY) ? fewer.refusal() : e;
        }
    }

    private static AggregationKey<JsonObject> key(String name) {
        return AggregationKey.of(name);
    }
}
