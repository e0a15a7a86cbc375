package org.scrfindings.search.experience;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.DisclosureCheck;
import org.scrfindings.search.experience.SubmittedExperience.Find;

/** Looks through an experience for words that may identify someone, as documents are looked through. */
@ApplicationScoped
class IdentifyingWords {

    private final DisclosureCheck check = new DisclosureCheck();

    List<Find> in(String furtherReasons, String whatHelped) {
        return Stream.concat(inField("furtherReasons", furtherReasons), inField("whatHelped", whatHelped))
                .toList();
    }

    private Stream<Find> inField(String field, String text) {
        return text == null
                ? Stream.of()
                : check.check(text).stream()
                        .map(d -> new Find(
                                field,
                                d.type().code(),
                                d.severity().code(),
                                d.span().start(),
                                d.span().end()));
    }
}
