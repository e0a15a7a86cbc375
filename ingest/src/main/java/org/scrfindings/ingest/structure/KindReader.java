package org.scrfindings.ingest.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.parse.ParsedDocument;

/** Tells what a document is by what fills it, by its title, and where both are silent by the sections it has. */
final class KindReader {

    /** A document whose text stands mostly in tables of one kind is that kind, whatever its title says. */
    private static final double DOMINANT = 0.5;

    private static final int LINES_OF_TITLE = 12;
    private static final int LONGEST_TITLE_LINE = 200;
    private static final int LONGEST_BRIEFING = 9_000;

    /** What is longer tells more than a genogram with its legend does, whatever it is called. */
    private static final int LONGEST_LEGEND = 5_000;

    private record Title(DocumentKind kind, Pattern words) {
        static Title of(DocumentKind kind, String words) {
            return new Title(kind, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
        }
    }

    /** In this order: an executive summary names the overview report that it sums up, and not the other way round. */
    private static final List<Title> TITLES = List.of(
            Title.of(DocumentKind.EXECUTIVE_SUMMARY, "executive summary"),
            Title.of(
                    DocumentKind.LEARNING_SUMMARY,
                    "learning (?:briefing|summary|brief|bulletin|points|from)|(?:7|seven)[- ]minute"
                            + "|practitioner (?:briefing|summary)|briefing\\b|lessons (?:learned"
                            + "|learnt) (?:summary|briefing)|one[- ]page"),
            Title.of(
                    DocumentKind.INDIVIDUAL_MANAGEMENT_REVIEW,
                    "(?<!case )management (?:review|report)|\\bIMR\\b|root cause analysis|serious incident (?:investigation|report)"
                            + "|(?:single[- ])?agency (?:report|review|analysis)"
                            + "|report of (?:the )?agency involvement|agency learning report"),
            Title.of(DocumentKind.OVERVIEW_REPORT, "overview report"),
            Title.of(DocumentKind.GENOGRAM, "genogram|family tree"),
            Title.of(DocumentKind.ACTION_PLAN, "action plan"),
            Title.of(DocumentKind.CHRONOLOGY, "chronology|time ?line"),
            Title.of(
                    DocumentKind.OVERVIEW_REPORT,
                    "review of (?:practice|services)|(?:serious case|practice|homicide|adults?|thematic|learning|partnership|proportionate"
                            + "|case) review"));

    private static final Pattern SUMMARY_ALONE =
            Pattern.compile("(?:\\d[.\\d]*\\s+)?executive summary\\W*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_AGENCY = Pattern.compile(
            "single[- ]agency|agency[’']s involvement|recommendations for the (?:trust|service|school|force"
                    + "|agency|practice)"
                    + "|summary of (?:involvement|contact)|author of (?:this|the) (?:IMR|report)",
            Pattern.CASE_INSENSITIVE);

    private KindReader() {}

    static DocumentKind kindOf(ParsedDocument document, List<Section> sections) {
        // The only pictures that reviews come with as documents of their own.
        if (document.isPicture()) {
            return DocumentKind.GENOGRAM;
        }
        return byTables(document)
                .or(() -> byTitle(document))
                .filter(kind -> kind != DocumentKind.GENOGRAM || document.text().length() <= LONGEST_LEGEND)
                .orElseGet(() -> bySections(document, sections));
    }

    private static Optional<DocumentKind> byTables(ParsedDocument document) {
        Map<TableForm.Kind, Integer> filled = TableForm.in(document).stream()
                .collect(Collectors.toMap(TableForm::kind, f -> f.table().span().length(), Integer::sum));
        double all = Math.max(1, document.text().strip().length());
        if (filled.getOrDefault(TableForm.Kind.CHRONOLOGY, 0) / all >= DOMINANT) {
            return Optional.of(DocumentKind.CHRONOLOGY);
        }
        return filled.getOrDefault(TableForm.Kind.ACTION_PLAN, 0) / all >= DOMINANT
                ? Optional.of(DocumentKind.ACTION_PLAN)
                : Optional.empty();
    }

    private static Optional<DocumentKind> byTitle(ParsedDocument document) {
        List<Paragraph> lines = document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .limit(LINES_OF_TITLE)
                .toList();
        String title = lines.stream()
                .takeWhile(p -> !ContentsList.isTitle(p.in(document.text())))
                .filter(p -> p.span().length() <= LONGEST_TITLE_LINE)
                .filter(p -> !headsText(p, lines, document.text()))
                .map(p -> p.in(document.text()))
                .collect(Collectors.joining("\n"));
        return TITLES.stream()
                .filter(t -> t.words().matcher(title).find())
                .map(Title::kind)
                .findFirst();
    }

    /** A report may begin with its summary: then the words stand alone over text, and the title names the report. */
    private static boolean headsText(Paragraph line, List<Paragraph> lines, String text) {
        int next = lines.indexOf(line) + 1;
        return SUMMARY_ALONE.matcher(line.in(text).strip()).matches()
                && next < lines.size()
                && lines.get(next).span().length() > LONGEST_TITLE_LINE
                && lines.subList(0, next - 1).stream().anyMatch(l -> TITLES.stream()
                        .anyMatch(t -> t.words().matcher(l.in(text)).find()));
    }

    private static DocumentKind bySections(ParsedDocument document, List<Section> sections) {
        Set<SectionRole> roles = sections.stream().map(Section::role).collect(Collectors.toSet());
        boolean analysed = roles.contains(SectionRole.ANALYSIS) || roles.contains(SectionRole.FINDINGS);
        if (!analysed) {
            return DocumentKind.OTHER;
        }
        if (ONE_AGENCY.matcher(document.text()).find()) {
            return DocumentKind.INDIVIDUAL_MANAGEMENT_REVIEW;
        }
        return document.text().length() <= LONGEST_BRIEFING
                ? DocumentKind.LEARNING_SUMMARY
                : DocumentKind.OVERVIEW_REPORT;
    }
}
