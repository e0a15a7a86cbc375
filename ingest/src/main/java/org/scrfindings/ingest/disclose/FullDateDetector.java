package org.scrfindings.ingest.disclose;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds whole dates of events by which a reader could look a family up in a newspaper. */
final class FullDateDetector implements Detector {

    private static final Search DATE = Search.ofAnyCase(Dates.FULL);

    private static final Pattern IN_THE_NEWS = Pattern.compile(
            "\\b(?:birth|birthday|death|killed|murder(?:ed)?|homicide|inquest|funeral|sentenced|convicted|trial|arrested)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 60;

    @Override
    public Stream<Disclosure> find(Content content) {
        return content.matches(DATE)
                .filter(m -> !content.isAboutTheReview(m.start()))
                .filter(m -> isInTheNews(m, content))
                .map(m -> content.disclosure(Type.FULL_DATE, Severity.REVIEW, m.start(), m.end()));
    }

    private static boolean isInTheNews(MatchResult date, Content content) {
        return IN_THE_NEWS
                .matcher(content.around(date.start(), date.end(), NEAR))
                .find();
    }
}
