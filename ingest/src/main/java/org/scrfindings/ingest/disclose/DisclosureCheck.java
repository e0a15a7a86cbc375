package org.scrfindings.ingest.disclose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrfindings.ingest.aside.Aside;
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
            new RedactionDetector(),
            new RareCombinationDetector(),
            new SchoolNameDetector(),
            new PracticeNameDetector());

    /**
     * What was found, in reading order and without overlap; where finds overlap the graver, then the longer is kept.
     * What stands beside the text comes first.
     *
     * @param asides words that the file holds beside its text, or shows to nobody
     */
    public List<Disclosure> check(ParsedDocument document, Outline outline, List<Aside> asides) {
        List<Disclosure> found = new ArrayList<>();
        if (outline.kind() == DocumentKind.GENOGRAM) {
            found.add(new Disclosure(Type.IDENTIFIER, Severity.HIGH, new Span(1, 0, 0), "", ""));
        }
        Content content = new Content(document, outline);
        AsideCheck beside = new AsideCheck(this::check, content);
        List<Disclosure> hidden =
                asides.stream().flatMap(a -> beside.of(a).stream()).distinct().toList();
        hidden.stream().filter(d -> d.span().length() == 0).forEach(found::add);
        found.addAll(withoutOverlap(
                Stream.concat(hidden.stream().filter(d -> d.span().length() > 0), words(content))));
        return found;
    }

    /** As above, of a document that is its text alone. */
    public List<Disclosure> check(ParsedDocument document, Outline outline) {
        return check(document, outline, List.of());
    }

    /**
     * What was found in a text that is no document: a few paragraphs that somebody wrote about practice. Spans are offsets
     * into it.
     */
    public List<Disclosure> check(String text) {
        Section whole = new Section("", 1, SectionRole.ANALYSIS, new Span(1, 0, text.length()));
        return check(
                new ParsedDocument("text/plain", 1, text, List.of(), List.of()),
                new Outline(DocumentKind.OTHER, List.of(whole)));
    }

    private Stream<Disclosure> words(Content content) {
        List<Disclosure> found =
                detectors.stream().flatMap(detector -> detector.find(content)).toList();
        return Stream.concat(found.stream(), new NamesAgain(content).of(found));
    }

    private static List<Disclosure> withoutOverlap(Stream<Disclosure> found) {
        TreeMap<Integer, Disclosure> kept = new TreeMap<>();
        found.sorted(Comparator.comparing(Disclosure::severity)
                        .thenComparing(d -> -d.span().length())
                        .thenComparing(d -> d.place().isEmpty())
                        .thenComparing(d -> d.span().start()))
                .filter(d -> !overlaps(d, kept.lowerEntry(d.span().end())))
                .forEach(d -> kept.put(d.span().start(), d));
        return List.copyOf(kept.values());
    }

    /** What is kept does not overlap, so only the last that begins before the end of another can reach into it. */
    private static boolean overlaps(Disclosure one, Map.Entry<Integer, Disclosure> before) {
        return before != null && before.getValue().span().end() > one.span().start();
    }
}
