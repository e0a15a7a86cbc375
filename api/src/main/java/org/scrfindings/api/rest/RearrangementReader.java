package org.scrfindings.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrfindings.api.rest.RearrangementBody.ExtentBody;
import org.scrfindings.api.rest.RearrangementBody.FindingBody;
import org.scrfindings.api.rest.RearrangementBody.ReplacedBody;
import org.scrfindings.search.coding.CodingReader;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.store.CodingChange;
import org.scrfindings.search.store.HandMade;
import org.scrfindings.search.store.Rearrangement;

/** Reads what a person wants to be done with a document's findings, and refuses what is not clear. */
@ApplicationScoped
class RearrangementReader {

    /** More than anybody looks through at once. */
    private static final int MOST_FINDINGS = 20;

    private static final int MOST_PARAGRAPHS = 100;

    /** Longer ones are no titles or names but documents. */
    private static final int LONGEST_TEXT = 1_000;

    private static final List<String> KINDS = List.of("finding", "example", "recommendation");

    private final CodingReader codings;

    RearrangementReader(CodingReader codings) {
        this.codings = codings;
    }

    Rearrangement read(RearrangementBody body) {
        List<ReplacedBody> replaces = body == null ? List.of() : orNone(body.replaces());
        List<FindingBody> findings = body == null ? List.of() : orNone(body.findings());
        if (replaces.isEmpty() && findings.isEmpty()) {
            throw Problems.invalidField("findings", "Say which findings come, or in replaces which go, or both.");
        }
        atMost(MOST_FINDINGS, replaces, "replaces");
        atMost(MOST_FINDINGS, findings, "findings");
        List<HandMade> made = new ArrayList<>();
        for (FindingBody finding : findings) {
            made.add(finding(finding, "findings[" + made.size() + "]."));
        }
        return new Rearrangement(replaced(replaces), made);
    }

    private static List<Rearrangement.Replaced> replaced(List<ReplacedBody> bodies) {
        List<Rearrangement.Replaced> replaced = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (ReplacedBody body : bodies) {
            String at = "replaces[" + replaced.size() + "]";
            if (body.id() == null || body.version() == null) {
                throw Problems.invalidField(at, "It needs the id of a finding and the version of its coding.");
            }
            if (ids.contains(body.id())) {
                throw Problems.invalidField(at + ".id", "This finding is given twice.");
            }
            ids.add(body.id());
            replaced.add(new Rearrangement.Replaced(body.id(), body.version()));
        }
        return replaced;
    }

    private HandMade finding(FindingBody body, String at) {
        if (body.kind() != null && !KINDS.contains(body.kind())) {
            throw Problems.invalidField(
                    at + "kind",
                    "There is no such kind. The nearest is \"%s\".".formatted(AxisCodes.nearest(KINDS, body.kind())));
        }
        atMost(MOST_FINDINGS, orNone(body.addressedTo()), at + "addressedTo");
        text(body.title(), at + "title");
        text(body.number(), at + "number");
        orNone(body.addressedTo()).forEach(name -> text(name, at + "addressedTo"));
        CodingChange coding = body.coding() == null
                ? new CodingChange(Map.of(), List.of())
                : codings.read(body.coding().given(), at + "coding.");
        return new HandMade(body.kind(), body.title(), extents(body, at), coding, body.number(), body.addressedTo());
    }

    private static List<HandMade.Extent> extents(FindingBody body, String at) {
        List<ExtentBody> bodies = orNone(body.evidence());
        atMost(MOST_PARAGRAPHS, bodies, at + "evidence");
        List<HandMade.Extent> extents = new ArrayList<>();
        for (ExtentBody extent : bodies) {
            if (extent.start() == null || extent.end() == null) {
                throw Problems.invalidField(at + "evidence[" + extents.size() + "]", "It needs start and end.");
            }
            extents.add(new HandMade.Extent(extent.start(), extent.end()));
        }
        return extents;
    }

    private static <T> List<T> orNone(List<T> sent) {
        return sent == null ? List.of() : sent;
    }

    private static void atMost(int most, List<?> sent, String field) {
        if (sent.size() > most) {
            throw Problems.invalidField(field, "There may be %d at most.".formatted(most));
        }
    }

    private static void text(String sent, String field) {
        if (sent != null && sent.length() > LONGEST_TEXT) {
            throw Problems.invalidField(field, "It may have %,d characters.".formatted(LONGEST_TEXT));
        }
    }
}
