package org.scrfindings.api.export;

import jakarta.enterprise.context.ApplicationScoped;
import org.scrfindings.search.export.Asker;
import org.scrfindings.search.export.RecommendationExport;
import org.scrfindings.search.export.ReviewExport;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.ReviewFilter;

/** Reviews, their recommendations with actions and the events of their chronologies as files. */
@ApplicationScoped
public class ReviewDownloads {

    private final ReviewExport reviews;
    private final RecommendationExport recommendations;
    private final Downloads downloads;

    ReviewDownloads(ReviewExport reviews, RecommendationExport recommendations, Downloads downloads) {
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.downloads = downloads;
    }

    public Download reviews(ExportFormat format, ReviewFilter filter, Asker asker) {
        return downloads.table(format, ReviewTables.REVIEWS, taker -> reviews.reviews(filter, asker, taker));
    }

    public Download events(ExportFormat format, ReviewFilter filter, Asker asker) {
        return downloads.table(format, ReviewTables.EVENTS, taker -> reviews.events(filter, asker, taker));
    }

    /** Those of the findings that are recommendations. */
    public Download recommendations(ExportFormat format, FindingQuery query, Asker asker) {
        return downloads.table(
                format, ReviewTables.RECOMMENDATIONS, taker -> recommendations.each(query, asker, taker));
    }
}
