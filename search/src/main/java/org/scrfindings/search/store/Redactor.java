package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.scrfindings.ingest.code.Embedder;

/**
 * Masks the redacted words of a document in all rows that hold them, so that no door can forget to, and puts the words
 * back. The words themselves stay with the disclosures, the bytes, and a table that nobody else reads. For use inside a
 * store's transaction that holds the document; between {@link #lift} and {@link #lay} rows are as they were read.
 */
@ApplicationScoped
class Redactor {

    private final Disclosures disclosures;
    private final DocumentRows rows;
    private final EntityManager entities;
    private final Embedder embedder;

    Redactor(Disclosures disclosures, DocumentRows rows, EntityManager entities, Embedder embedder) {
        this.disclosures = disclosures;
        this.rows = rows;
        this.entities = entities;
        this.embedder = embedder;
    }

    /** What is redacted of a document now. */
    Mask mask(UUID documentId) {
        return new Mask(disclosures.redactedOf(documentId).stream()
                .map(d -> d.isInText() ? new Mask.Hidden(d.start, d.text) : Mask.Hidden.outsideTheText(d.text))
                .toList());
    }

    /** The text without masks. */
    Optional<String> textAsRead(UUID documentId) {
        return rows.text(documentId).map(text -> mask(documentId).lifted(text, 0));
    }

    /** Puts redacted words back into the rows of a document and into some of its findings. */
    void lift(Document document, Collection<Finding> findings) {
        Mask mask = mask(document.id);
        if (mask.hidesNothing()) {
            return;
        }
        rows.text(document.id).ifPresent(text -> rows.putText(document.id, mask.lifted(text, 0)));
        List<Finding> masked =
                findings.stream().filter(f -> Mask.isIn(f.getPassage())).toList();
        findings.forEach(f -> replace(f, mask::lifted));
        UnmaskedDocument before = entities.find(UnmaskedDocument.class, document.id);
        if (before != null) {
            restore(before.words, document, findings);
            entities.remove(before);
            entities.flush();
        }
        embed(masked);
    }

    private static void restore(UnmaskedWords words, Document document, Collection<Finding> findings) {
        if (words.filename() != null) {
            document.filename = words.filename();
        }
        put(words.sections(), document.sections);
        put(words.events(), document.events);
        put(words.actions(), document.actions);
        findings.stream()
                .filter(f -> words.findings().containsKey(f.id))
                .forEach(f -> words.findings().get(f.id).putInto(f));
    }

    private static <T> void put(Map<Integer, T> from, List<T> into) {
        from.forEach((position, row) -> {
            if (position < into.size()) {
                into.set(position, row);
            }
        });
    }

    /**
     * Masks redacted words in the rows of a document.
     *
     * @param findings all of the document's
     */
    void lay(Document document, Collection<Finding> findings) {
        Mask mask = mask(document.id);
        if (mask.hidesNothing()) {
            return;
        }
        rows.text(document.id).ifPresent(text -> rows.putText(document.id, mask.over(text, 0)));
        UnmaskedWords words = maskRows(document, mask);
        for (Finding finding : findings) {
            replace(finding, mask::over);
            UnmaskedWords.FindingWords asRead = UnmaskedWords.FindingWords.of(finding);
            UnmaskedWords.FindingWords masked = asRead.masked(mask);
            if (!masked.equals(asRead)) {
                masked.putInto(finding);
                words.findings().put(finding.id, asRead);
            }
        }
        entities.persist(new UnmaskedDocument(document.id, words));
        embed(findings.stream().filter(f -> Mask.isIn(f.getPassage())).toList());
    }

    private static UnmaskedWords maskRows(Document document, Mask mask) {
        UnmaskedWords changed = UnmaskedWords.none();
        String filename = mask.within(document.filename);
        UnmaskedWords words = filename.equals(document.filename) ? changed : changed.named(document.filename);
        document.filename = filename;
        mask(document.sections, words.sections(), s -> s.masked(mask));
        mask(document.events, words.events(), e -> e.masked(mask));
        mask(document.actions, words.actions(), a -> a.masked(mask));
        return words;
    }

    private static <T> void mask(List<T> rows, Map<Integer, T> asRead, UnaryOperator<T> masked) {
        for (int i = 0; i < rows.size(); i++) {
            T row = rows.get(i);
            T other = masked.apply(row);
            if (!other.equals(row)) {
                asRead.put(i, row);
                rows.set(i, other);
            }
        }
    }

    /** Replaces what a finding has from known places of the text. */
    private static void replace(Finding finding, BiFunction<String, Integer, String> piece) {
        finding.evidence = each(finding.evidence, e -> e.saying(piece.apply(e.quote(), e.start())));
        finding.repetitions = each(finding.repetitions, e -> e.saying(piece.apply(e.quote(), e.start())));
        finding.codes = each(
                finding.codes,
                code -> code.with(code.words().stream()
                        .map(w -> new StoredCode.Words(w.start(), w.end(), piece.apply(w.text(), w.start())))
                        .toList()));
    }

    /** The same list where nothing in it changes, so that its rows are left alone. */
    private static <T> List<T> each(List<T> rows, UnaryOperator<T> change) {
        List<T> changed = rows.stream().map(change).collect(Collectors.toCollection(ArrayList::new));
        return changed.equals(rows) ? rows : changed;
    }

    /** A vector made of words that are hidden would tell of them. */
    private void embed(List<Finding> findings) {
        List<Finding> embedded = findings.stream().filter(f -> f.vector != null).toList();
        List<float[]> vectors = embedder.embed(
                embedded.stream().map(f -> Mask.readable(f.getText())).toList());
        for (int i = 0; i < embedded.size(); i++) {
            embedded.get(i).vector = vectors.get(i);
        }
    }
}
