package org.scrfindings.api.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hibernate.search.util.common.SearchException;
import org.scrfindings.search.index.FindingIndex;

/** Ready means that findings can be searched: the engine answers and the index is there. */
@Readiness
@ApplicationScoped
class IndexCheck implements HealthCheck {

    private final FindingIndex index;

    IndexCheck(FindingIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("Search index")
                    .withData("findings", index.count())
                    .up()
                    .build();
        } catch (SearchException e) {
            return HealthCheckResponse.down("Search index");
        }
    }
}
