package org.scrfindings.ingest.disclose;

import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds names that were left beside the mark that should stand for them. */
final class RedactionDetector implements Detector {

    private static final String MARK =
            "(?:\\[(?i:redacted|removed|name (?:redacted|removed|withheld)|child'?s name|name)\\]|[█■▇▉▓]{2,}|\\*{4,}|(?<![\\p{L}])X{4,}(?![\\p{L}]))";

    private static final String NAME =
            "((?!Child\\b|Adult\\b|School\\b|Mother\\b|Father\\b|Sibling\\b|The\\b|Baby\\b|Subject\\b"
                    + "|Board\\b|Hospital\\b|Police\\b|Street\\b|Road\\b|Primary\\b|Surgery\\b|Council\\b|On\\b|In\\b|At\\b|He\\b|She\\b|They\\b|It\\b)"
                    + "\\p{Lu}\\p{Ll}{2,}(?:[ -]\\p{Lu}\\p{Ll}+)?)(?![\\p{L}\\d])";

    private static final Search BEHIND =
            Search.of(MARK + ",? ?(?:\\(|also |known as |called |i\\.e\\. |aka |[\"“'‘/])*[ ]?" + NAME);

    private static final Search BEFORE = Search.of("(?<!\\p{L})" + NAME + ",? ?(?:\\(|[\"“'‘/])?" + MARK);

    @Override
    public Stream<Disclosure> find(Content content) {
        return Stream.of(BEHIND, BEFORE)
                .flatMap(content::matches)
                .filter(m -> !content.publicNames().holds(m.group(1)))
                .map(m -> content.disclosure(Type.PERSON_NAME, Severity.HIGH, m.start(1), m.end(1)));
    }
}
