package org.scrfindings.api.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrfindings.api.citation.Citations;
import org.scrfindings.api.xml.Xml;
import org.scrfindings.search.store.FindingView;

/**
 * Findings as a feed (Atom, RFC 4287; pages of it, RFC 5005). An entry's identifier is the finding's and never changes.
 * Links lead to pages, since people follow them.
 *
 * @param question in words; empty where all findings are asked for
 * @param self the address of this page of the feed
 * @param feed the address of the feed, the same for all its pages; its identifier follows from it
 * @param next the address of the next page, or nothing on the last one
 */
public record AtomFeed(String question, URI self, URI feed, Optional<URI> next, List<FindingView> findings) {

    /** The media type of a feed. */
    public static final String ATOM = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Xml xml = new Xml(out, NAMESPACE, "feed");
            head(xml);
            for (FindingView finding : findings) {
                entry(xml, finding);
            }
            xml.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void head(Xml xml) throws IOException {
        xml.text(
                "id",
                urn(UUID.nameUUIDFromBytes(
                        feed.getRawPath().concat("?" + feed.getRawQuery()).getBytes())));
        xml.text("title", "Findings of serious case reviews" + (question.isEmpty() ? "" : ": " + question));
        xml.text("updated", latest().toString());
        xml.start("author");
        xml.text("name", "SCR findings repository");
        xml.end();
        link(xml, "self", self);
        link(xml, "first", feed);
        if (next.isPresent()) {
            link(xml, "next", next.get());
        }
    }

    /** When the latest finding came; an empty feed has not changed since ever. */
    private Instant latest() {
        return findings.stream().map(AtomFeed::released).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static Instant released(FindingView finding) {
        return Objects.requireNonNullElse(finding.review().releasedAt(), Instant.EPOCH);
    }

    private static void link(Xml xml, String relation, URI address) throws IOException {
        xml.empty("link", "rel", relation, "href", address.toASCIIString());
    }

    private void entry(Xml xml, FindingView finding) throws IOException {
        xml.start("entry");
        xml.text("id", urn(finding.id()));
        xml.text("title", title(finding));
        xml.text("updated", released(finding).toString());
        xml.start("author");
        xml.text("name", Objects.requireNonNullElse(finding.review().localBody(), "Local body not named"));
        xml.end();
        link(xml, "alternate", self.resolve("/findings/" + finding.id()));
        for (String code : codes(finding)) {
            xml.empty("category", "term", code);
        }
        xml.text("content", finding.text(), "type", "text");
        xml.end();
    }

    /** With the review's, because many have headings such as "Recommendations". */
    private static String title(FindingView finding) {
        String own = Citations.title(finding);
        return "%s (%s)"
                .formatted(
                        own.isEmpty() ? finding.kind() : own, finding.review().title());
    }

    /** None where they are hidden from the reader. */
    private static List<String> codes(FindingView finding) {
        return Stream.of(Stream.ofNullable(finding.stage()), all(finding.issues()), all(finding.themes()))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    private static Stream<String> all(List<String> codes) {
        return codes == null ? Stream.empty() : codes.stream();
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
