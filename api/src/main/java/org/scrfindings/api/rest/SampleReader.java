package org.scrfindings.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrfindings.api.security.KnownPeople;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.doublecoding.SampleRequest;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.InvalidQueryException;

/** Reads what sample is to be drawn. Refuses what it does not know, and names what it knows. */
@ApplicationScoped
public class SampleReader {

    private static final Set<String> CODERS = Set.of(Roles.ANALYST, Roles.CURATOR);

    /** They say how a list is shown, not which findings are in it. */
    private static final Set<String> NO_FILTERS = Set.of("facet", "sort", "limit", "cursor", "mode");

    private final FindingQueryReader queries;
    private final KnownPeople people;

    SampleReader(FindingQueryReader queries, KnownPeople people) {
        this.queries = queries;
        this.people = people;
    }

    /** Names of those who may code, in alphabetical order. */
    public List<String> coders() {
        return people.withRole(CODERS);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem naming the first field that is wrong */
    public SampleRequest read(SampleBody body) {
        if (body == null) {
            throw Problems.invalidField("body", "Send title, size and coders of the sample.");
        }
        FreeText.required("title", body.title());
        FreeText.length("title", body.title(), FreeText.LINE);
        Map<String, List<String>> asked = body.parameters();
        return new SampleRequest(
                body.title().strip(), size(body), Optional.ofNullable(body.seed()), asked, query(asked), coders(body));
    }

    private static int size(SampleBody body) {
        if (body.size() == null || body.size() < 1 || body.size() > SampleRequest.MAX_SIZE) {
            throw Problems.invalidField(
                    "size", "It may be a whole number from 1 to %d.".formatted(SampleRequest.MAX_SIZE));
        }
        return body.size();
    }

    private FindingQuery query(Map<String, List<String>> asked) {
        asked.keySet().stream().filter(NO_FILTERS::contains).findFirst().ifPresent(name -> {
            throw Problems.invalidField("query." + name, "A sample is drawn by filters alone.");
        });
        try {
            FindingQuery query = queries.read(asked);
            refuseConfirmed(query);
            return query;
        } catch (InvalidQueryException e) {
            throw Problems.invalidField("query." + e.parameter(), e.getMessage());
        }
    }

    private static void refuseConfirmed(FindingQuery query) {
        if (query.filters().getOrDefault(FindingAxis.CODING, Set.of()).contains("confirmed")) {
            throw Problems.invalidField(
                    "query.coding",
                    "Only findings that nobody has confirmed are drawn: their codes are the machine's.");
        }
    }

    private List<String> coders(SampleBody body) {
        List<String> coders = body.coders() == null ? List.of() : body.coders();
        if (coders.size() != 2 || coders.getFirst().equals(coders.getLast())) {
            throw Problems.invalidField("coders", "Give the names of two people.");
        }
        List<String> known = coders();
        coders.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw Problems.invalidField("coders", unknown(known, name));
        });
        return coders;
    }

    private static String unknown(List<String> known, String name) {
        return known.isEmpty()
                ? "There are no analysts or curators."
                : "There is no analyst or curator of this name. The nearest is \"%s\"."
                        .formatted(AxisCodes.nearest(known, name));
    }
}
