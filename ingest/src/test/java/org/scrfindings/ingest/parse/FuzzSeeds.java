package org.scrfindings.ingest.parse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.ss.util.CellRangeAddress;

/** Sound files of every format, to be spoiled. */
final class FuzzSeeds {

    private static final Path SAMPLES = Path.of("../deploy/samples");

    record Seed(String filename, byte[] bytes) {}

    private final List<Seed> seeds = new ArrayList<>();

    private FuzzSeeds() {}

    static List<Seed> all() throws IOException {
        FuzzSeeds all = new FuzzSeeds();
        all.printed();
        all.wordProcessed();
        all.tables();
        all.text();
        all.pictures();
        return List.copyOf(all.seeds);
    }

    private void add(String filename, byte[] bytes) {
        seeds.add(new Seed(filename, bytes));
    }

    private void add(String filename, String text) {
        add(filename, text.getBytes(StandardCharsets.UTF_8));
    }

    private void sample(String file) throws IOException {
        Path path = SAMPLES.resolve(file);
        add(path.getFileName().toString(), Files.readAllBytes(path));
    }

    private void printed() throws IOException {
        var cells =
                List.of(List.of(List.of("Date"), List.of("Event")), List.of(List.of("1.2.2015"), List.of("A visit.")));
        add(
                "printed.pdf",
                new PdfFile()
                        .page()
                        .heading("Findings")
                        .lines(PdfFile.prose(10, "practice").toArray(String[]::new))
                        .table(400, new float[] {72, 200, 400}, 40, cells)
                        .page()
                        .lines(PdfFile.prose(5, "learning").toArray(String[]::new))
                        .bytes());
        sample("thornshire-young-person-w/imr-police.pdf");
    }

    private void wordProcessed() throws IOException {
        String table = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + DocxFile.p("a")
                + "</w:tc><w:tc>" + DocxFile.p("b") + "</w:tc></w:tr></w:tbl>";
        String numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        add(
                "written.docx",
                DocxFile.body(DocxFile.p(numbered, "One.") + DocxFile.p(numbered, "Two.") + table)
                        .with("numbering", numbering)
                        .bytes());
        sample("demoshire-child-m/integrated-chronology.docx");
        add("older.doc", DocFile.report());
        add(
                "open.odt",
                OdtFile.text(OdtFile.p("One.") + "<text:list><text:list-item>" + OdtFile.p("Two.")
                                + "</text:list-item></text:list><table:table><table:table-row><table:table-cell"
                                + " table:number-columns-spanned=\"2\">" + OdtFile.p("a") + "</table:table-cell>"
                                + "<table:covered-table-cell/><table:table-cell table:number-columns-repeated=\"3\">"
                                + OdtFile.p("b") + "</table:table-cell></table:table-row></table:table>")
                        .bytes());
        add(
                "rich.rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\stylesheet{\\s1 heading 1;}}\\s1\\b One\\b0\\par\\trowd\\cellx1\\cellx2"
                        + "\\pard\\intbl a\\cell b\\cell\\row\\pard{\\footnote n}\\'e9\\u233?{\\pict\\bin4 abcd}\\par}");
    }

    private void tables() {
        add("book.xlsx", XlsxFile.of(book -> {
            var sheet = book.createSheet("Plan");
            XlsxFile.row(sheet, 0, 0, "Action plan");
            XlsxFile.row(sheet, 1, 0, "No", "Action", "By");
            XlsxFile.row(sheet, 2, 0, 1, "The Board should ask for a report.");
            XlsxFile.date(sheet, 2, 2, LocalDate.of(2016, 3, 1), "d mmm yyyy");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            XlsxFile.row(book.createSheet("More"), 4, 2, "a", "b", 3);
        }));
        add(
                "table.csv",
                "Plan,,\nDate,Agency,Event\n1.2.2015,\"Health\nvisitor\",\"A \"\"visit\"\"\"\n2.2.2015,GP,None\n");
    }

    private void text() throws IOException {
        add(
                "text.txt",
                "One\n===\n\n1.1 a    b    c\nd    e    f\ng    h    i\n\nFinding 1: the GP was not\nasked.\n\fPage 2\n\n• x\n");
        sample("lindenford-child-h/agency-report-cmht.txt");
        add(
                "mark.md",
                "# One\n\n|Date|b|\n|-|-|\n|1 May 2015|d|\n\n1. x\n   - y\n\n> **z** <b>q</b> [l](m)\n\n```\nc\n```\n");
        sample("lindenford-child-h/chronology.md");
        add(
                "page.html",
                "<meta charset=utf-8><main><h1>One</h1><table><tr><td rowspan=2 colspan=3>a<td>b<tr><th>c</table>"
                        + "<ol start=4 type=a><li value=9>c<ul><li>d</ul></ol><aside>e</aside><!-- f --></main>");
        sample("demoshire-child-m/action-plan.html");
    }

    private void pictures() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        add("family.png", png.toByteArray());
        add(
                "family.svg",
                "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY e \"x\">]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\">"
                        + "<title>A family</title><g><text x=\"1\">Mother <tspan>b. 1980</tspan>&e;</text></g></svg>");
    }
}
