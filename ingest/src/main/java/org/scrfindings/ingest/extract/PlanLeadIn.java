package org.scrfindings.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrfindings.ingest.parse.Block;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.TableForm;
import org.scrfindings.ingest.structure.TableForm.Column;
import org.scrfindings.ingest.structure.TableForm.Kind;

/**
 * What stands above a small table of actions and is answered by it.
 *
 * @param number as written
 * @param wording its words without the number; may be empty
 * @param recommendation whether the wording is a recommendation
 */
record PlanLeadIn(String number, Span wording, boolean recommendation) {

    /** Points and a sentence of introduction may stand between. */
    private static final int PARAGRAPHS = 8;

    static Optional<PlanLeadIn> of(Reading reading, TableForm form) {
        if (form.kind() != Kind.ACTION_PLAN || form.columns().containsKey(Column.RECOMMENDATION)) {
            return Optional.empty();
        }
        List<Paragraph> above = above(reading.document().blocks(), form);
        List<PlanLeadIn> found =
                above.stream().flatMap(p -> of(p, reading.text()).stream()).toList();
        return found.isEmpty() || isList(found) ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** From the nearest paragraph upwards, as far as the block before the paragraphs. */
    private static List<Paragraph> above(List<Block> blocks, TableForm form) {
        int table = blocks.indexOf(form.table());
        return IntStream.iterate(table - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(blocks::get)
                .takeWhile(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(p -> p.place() != Paragraph.Place.NOTE)
                .limit(PARAGRAPHS)
                .toList();
    }

    /** Several recommendations one after the other are a list that the table answers as a whole. */
    private static boolean isList(List<PlanLeadIn> found) {
        return found.stream().filter(f -> f.wording().length() > 0).count() > 1;
    }

    private static Optional<PlanLeadIn> of(Paragraph paragraph, String text) {
        String words = paragraph.in(text);
        Span span = paragraph.span();
        Optional<PlanLabel> label = PlanLabel.of(words);
        if (label.isPresent()) {
            Span wording = new Span(span.page(), span.start() + label.get().end(), span.end());
            boolean recommends = label.get().recommendation() && Asking.asks(wording.in(text))
                    || Asking.recommends(wording.in(text));
            return Optional.of(new PlanLeadIn(label.get().number(), wording, recommends));
        }
        Asking asking = Asking.of(paragraph, text);
        Span wording = new Span(span.page(), span.start() + asking.wordsStart(), span.end());
        return asking.number().isEmpty() || !Asking.binds(wording.in(text))
                ? Optional.empty()
                : Optional.of(new PlanLeadIn(asking.number(), wording, true));
    }
}
