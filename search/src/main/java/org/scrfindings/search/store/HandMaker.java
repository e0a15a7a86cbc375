package org.scrfindings.search.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.scrfindings.ingest.code.Axis;

/** Makes findings as a person wants them, out of the document's own words. */
final class HandMaker {

    private static final String RECOMMENDATION = "recommendation";
    private static final String EXAMPLE = "example";

    private final Document document;
    private final ChosenEvidence chosen;
    private final TakenOver takenOver;
    private final PersonCodes codes;

    HandMaker(Document document, String text, List<Finding> replaced, PersonCodes codes) {
        this.document = document;
        this.codes = codes;
        chosen = new ChosenEvidence(text, new Places(document));
        takenOver = new TakenOver(replaced);
    }

    /**
     * @param at what stands before a field's name when it is told to be wrong
     * @throws InvalidCodingException for what cannot be a finding of the document
     */
    Finding make(HandMade wanted, String at) {
        Finding finding = new Finding();
        finding.id = UUID.randomUUID();
        finding.document = document;
        finding.origin = "person";
        finding.kind = kind(wanted, at);
        finding.title = wanted.title() != null
                ? wanted.title()
                : takenOver.first(f -> f.title).orElse("");
        finding.evidence = chosen.of(wanted.evidence(), at);
        code(finding, wanted.coding(), at + "coding.");
        switch (finding.kind) {
            case RECOMMENDATION -> recommend(finding, wanted);
            case EXAMPLE -> tell(finding);
            default -> {
                // a finding is its passage and its codes
            }
        }
        return finding;
    }

    private String kind(HandMade wanted, String at) {
        if (wanted.kind() != null) {
            return wanted.kind();
        }
        return takenOver
                .agreed(f -> f.kind)
                .orElseThrow(() -> new InvalidCodingException(at + "kind", "Say finding, example or recommendation."));
    }

    private void code(Finding finding, CodingChange given, String at) {
        Set<Axis> not = EnumSet.of(finding.kind.equals(RECOMMENDATION) ? Axis.POLARITY : Axis.RECOMMENDATION_TYPE);
        not.addAll(given.codes().keySet());
        List<StoredCode> there = takenOver.codes(not, finding.evidence, at);
        finding.codes = codes.apply(given, there, finding.evidence, at);
        new CodingRules(at, finding.codes).check(finding.kind);
        boolean untouched = given.codes().isEmpty() && !takenOver.isConfirmed();
        finding.coding = untouched ? Finding.BY_MACHINE : Finding.CONFIRMED;
        finding.codebookVersion = given.codes().isEmpty()
                ? takenOver.first(f -> f.codebookVersion).orElse(codes.codebookVersion())
                : codes.codebookVersion();
    }

    private void recommend(Finding finding, HandMade wanted) {
        finding.number = wanted.number() != null
                ? wanted.number()
                : takenOver.first(f -> f.number).orElse("");
        finding.addressedTo = wanted.addressedTo() != null ? wanted.addressedTo() : takenOver.addressees();
    }

    /** The parts of an example are words of its passage; they are kept where these still are in it. */
    private void tell(Finding finding) {
        String passage = finding.getText();
        finding.incident = takenOver.first(f -> within(passage, f.incident)).orElse(null);
        finding.context = takenOver.first(f -> within(passage, f.context)).orElse(null);
        finding.problem = takenOver.first(f -> within(passage, f.problem)).orElse(null);
        finding.analysis = takenOver.first(f -> within(passage, f.analysis)).orElse(null);
    }

    private static String within(String passage, String part) {
        return part != null && passage.contains(part) ? part : null;
    }
}
