package org.scrfindings.ingest.disclose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.Outline;
import org.scrfindings.ingest.structure.Section;
import org.scrfindings.ingest.structure.SectionRole;

/**
 * Looks through a document for words that could identify a child, a family or front-line staff. It helps a person to
 * look and takes no decision. Pseudonyms ("Child K", "SW2"), reviewers, panels, boards and cited literature are left
 * alone. A genogram draws a whole family, so a person decides about every one as such: it has a disclosure without words
 * at its beginning. Safe for use by several threads.
 */
public final class DisclosureCheck {

    private final List<Detector> detectors = List.of(
            new PersonNameDetector(GivenNames.bundled()),
            new RelativeNameDetector(),
            new BirthAndDeathDetector(),
            new BirthColumnDetector(),
            new FullDateDetector(),
            new NhsNumberDetector(),
            new ReferenceNumberDetector(),
            new AddressDetector(),
            new PostcodeDetector(),
            new PhoneDetector(),
            new EmailDetector(),
            new VehicleDetector(),
            new SchoolNameDetector(),
            new PracticeNameDetector());

    /** What was found, in reading order and without overlap; where finds overlap the graver, then the longer is kept. */
    public List<Disclosure> check(ParsedDocument document, Outline outline) {
        List<Disclosure> found = new ArrayList<>();
        if (outline.kind() == DocumentKind.GENOGRAM) {
            found.add(new Disclosure(Type.IDENTIFIER, Severity.HIGH, new Span(1, 0, 0), "", ""));
        }
        found.addAll(words(document, outline));
        return found;
    }

    /**
     * What was found in a text that is no document: a few paragraphs that somebody wrote about practice. Spans are offsets
     * into it.
     */
    public List<Disclosure> check(String text) {
        Section whole = new Section("", 1, SectionRole.ANALYSIS, new Span(1, 0, text.length()));
        return words(
                new ParsedDocument("text/plain", 1, text, List.of(), List.of()),
                new Outline(DocumentKind.OTHER, List.of(whole)));
    }

    private List<Disclosure> words(ParsedDocument document, Outline outline) {
        Content content = new Content(document, outline);
        List<Disclosure> kept = new ArrayList<>();
        detectors.stream()
                .flatMap(detector -> detector.find(content))
                .sorted(Comparator.comparing(Disclosure::severity)
                        .thenComparing(d -> -d.span().length())
                        .thenComparing(d -> d.span().start()))
                .filter(d -> kept.stream().noneMatch(k -> overlap(k, d)))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(d -> d.span().start()));
        return kept;
    }

    private static boolean overlap(Disclosure one, Disclosure other) {
        return one.span().start() < other.span().end()
                && other.span().start() < one.span().end();
    }
}
