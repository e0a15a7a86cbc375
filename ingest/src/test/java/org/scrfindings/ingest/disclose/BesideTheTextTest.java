package org.scrfindings.ingest.disclose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.aside.Aside;
import org.scrfindings.ingest.aside.AsideReader;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.parse.DocumentParser;
import org.scrfindings.ingest.parse.DocxFile;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.ReadingLimits;
import org.scrfindings.ingest.structure.OutlineReader;

/** What identifies someone is found wherever a file may hold it; every file here is a real one of its format. */
class BesideTheTextTest {

    private static final String TEXT = "The school and the health visitor met once. Nobody asked who was in the home.";

    private static List<Disclosure> found(String filename, byte[] bytes) throws Exception {
        ParsedDocument document = new DocumentParser(ReadingLimits.DEFAULT).parse(filename, bytes);
        List<Aside> asides = new AsideReader().read(filename, bytes, document);
        return new DisclosureCheck().check(document, new OutlineReader().read(document), asides);
    }

    private static List<String> places(String filename, byte[] bytes) throws Exception {
        return found(filename, bytes).stream()
                .map(d -> d.place() + " | " + d.words())
                .toList();
    }

    private interface Content<T> {
        void write(T document) throws Exception;
    }

    private static byte[] docx(Content<XWPFDocument> content) throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(TEXT);
            content.write(document);
            return bytes(document);
        }
    }

    private static byte[] bytes(POIXMLDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static XWPFRun run(XWPFDocument document, String words) {
        XWPFRun run = document.createParagraph().createRun();
        run.setText(words);
        return run;
    }

    @Test
    void theNameOfTheFileIsLookedAt() throws Exception {
        assertThat(places("Overview_Kayleigh-Tattersley_v3.txt", TEXT.getBytes(UTF_8)))
                .containsExactly("file name | Kayleigh Tattersley");
        assertThat(places("Child K Overview Report FINAL.txt", TEXT.getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void aDocxFilesPropertiesAreLookedAt() throws Exception {
        byte[] file = docx(d -> {
            d.getProperties().getCoreProperties().setCreator("Dilys Penhallow");
            d.getProperties().getCoreProperties().setLastModifiedByUser("Quennell, Maud");
            d.getProperties().getCoreProperties().setTitle("Report on Kayleigh");
            d.getProperties().getExtendedProperties().getUnderlyingProperties().setCompany("Willowbank Surgery");
        });

        assertThat(places("report.docx", file))
                .containsExactlyInAnyOrder(
                        "document properties: author | Dilys Penhallow",
                        "document properties: last modified by | Quennell, Maud",
                        "document properties: title | Kayleigh",
                        "document properties: company | Willowbank Surgery");
    }

    @Test
    void whoIsNoPersonMayHaveWrittenADocument() throws Exception {
        byte[] file = docx(d -> {
            d.getProperties().getCoreProperties().setCreator("Demoshire Safeguarding Board");
            d.getProperties().getCoreProperties().setTitle("Child K: overview report");
        });

        assertThat(places("report.docx", file)).isEmpty();
    }

    @Test
    void theLeadReviewerMayHaveWrittenTheDocument() throws Exception {
        byte[] file = docx(d -> {
            run(d, "Lead reviewer: Dilys Penhallow");
            d.getProperties().getCoreProperties().setCreator("Dilys Penhallow");
        });

        assertThat(places("report.docx", file)).isEmpty();
    }

    @Test
    void commentsHeadersAndFootersOfADocxFileAreLookedAt() throws Exception {
        byte[] file = docx(d -> {
            XWPFComment comment = d.createComments().createComment(BigInteger.ONE);
            comment.setAuthor("Maud Quennell");
            comment.createParagraph().createRun().setText("Is this Kayleigh?");
            d.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Draft for Mrs Ravenscroft");
            d.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Ring 07700 900123");
        });

        assertThat(places("report.docx", file))
                .containsExactlyInAnyOrder(
                        "comment 1: author | Maud Quennell",
                        "comment 1 | Kayleigh",
                        "page header | Mrs Ravenscroft",
                        "page footer | 07700 900123");
    }

    @Test
    void deletedAndHiddenTextIsLookedAt() throws Exception {
        byte[] deleted = DocxFile.body(DocxFile.p(TEXT)
                        + "<w:p><w:del w:author=\"Maud Quennell\"><w:r><w:delText>when Kayleigh was seen</w:delText></w:r>"
                        + "</w:del></w:p>")
                .bytes();
        byte[] hidden = docx(d -> run(d, "They lived at 12 Kiln Lane.").setVanish(true));

        assertThat(places("report.docx", deleted))
                .containsExactlyInAnyOrder(
                        "tracked changes: deleted by | Maud Quennell", "tracked changes: deleted text | Kayleigh");
        assertThat(places("report.docx", hidden)).containsExactly("hidden text | 12 Kiln Lane");
    }

    @Test
    void wordsThatWereOnlyBlackenedAreFoundAtTheirPlace() throws Exception {
        byte[] file = docx(d -> run(d, "the lodger from next door").setTextHighlightColor("black"));

        assertThat(found("report.docx", file)).singleElement().satisfies(d -> {
            assertThat(d.place()).isEqualTo("text under black");
            assertThat(d.severity()).isEqualTo(Severity.HIGH);
            assertThat(d.words()).isEqualTo("the lodger from next door");
            assertThat(d.span().start()).isEqualTo(TEXT.length() + 2);
        });
    }

    @Test
    void whiteWordsOnWhiteAreFound() throws Exception {
        byte[] file = docx(d -> run(d, "Kayleigh lives with the lodger").setColor("FFFFFF"));

        assertThat(found("report.docx", file)).anySatisfy(d -> {
            assertThat(d.place()).isEqualTo("white text on white");
            assertThat(d.severity()).isEqualTo(Severity.HIGH);
        });
    }

    @Test
    void picturesTellWhoTookThemWhereAndWhatTheyShow() throws Exception {
        byte[] file = docx(d -> run(d, "")
                .addPicture(
                        new ByteArrayInputStream(Photograph.by("Maud Quennell")),
                        org.apache.poi.common.usermodel.PictureType.JPEG,
                        "Kayleigh at home",
                        Units.toEMU(20),
                        Units.toEMU(20)));

        assertThat(places("report.docx", file))
                .contains("description of a picture | Kayleigh", "picture 1: artist | Maud Quennell")
                .anyMatch(p -> p.startsWith("picture 1: where it was taken | 53.5"));
    }

    private static byte[] pdf(Content<PDDocument> content) throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            content.write(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static PDPageContentStream page(PDDocument pdf) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        PDPageContentStream content = new PDPageContentStream(pdf, page);
        write(content, 700, TEXT);
        return content;
    }

    private static void write(PDPageContentStream content, float y, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(72, y);
        content.showText(words);
        content.endText();
    }

    @Test
    void aPdfFilesPropertiesCommentsAndPicturesAreLookedAt() throws Exception {
        byte[] file = pdf(pdf -> {
            PDPageContentStream content = page(pdf);
            content.drawImage(JPEGFactory.createFromByteArray(pdf, Photograph.by("Maud Quennell")), 72, 300, 100, 100);
            content.close();
            pdf.getDocumentInformation().setAuthor("Dilys Penhallow");
            pdf.getDocumentInformation().setTitle("Kayleigh");
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("Ask Mrs Ravenscroft");
            note.setTitlePopup("Maud Quennell");
            note.setRectangle(new PDRectangle(10, 10, 10, 10));
            pdf.getPage(0).setAnnotations(List.of(note));
        });

        assertThat(places("report.pdf", file))
                .contains(
                        "document properties: author | Dilys Penhallow",
                        "document properties: title | Kayleigh",
                        "comment | Mrs Ravenscroft",
                        "comment: author | Maud Quennell",
                        "picture: artist | Maud Quennell");
    }

    @Test
    void wordsUnderABlackBoxOfAPdfFileAreFoundAtTheirPlace() throws Exception {
        byte[] file = pdf(pdf -> {
            PDPageContentStream content = page(pdf);
            write(content, 650, "The lodger was uncle to the boy.");
            content.setNonStrokingColor(0f);
            content.addRect(70, 645, 300, 20);
            content.fill();
            content.close();
        });

        assertThat(found("report.pdf", file)).singleElement().satisfies(d -> {
            assertThat(d.place()).isEqualTo("text that is painted over");
            assertThat(d.words()).isEqualTo("The lodger was uncle to the boy.");
            assertThat(d.span().length()).isEqualTo(d.words().length());
        });
    }

    @Test
    void whiteLettersOnADarkBoxCanBeRead() throws Exception {
        byte[] file = pdf(pdf -> {
            PDPageContentStream content = page(pdf);
            content.setNonStrokingColor(0.1f);
            content.addRect(70, 645, 300, 20);
            content.fill();
            content.setNonStrokingColor(1f);
            write(content, 650, "Learning from practice");
            content.close();
        });

        assertThat(places("report.pdf", file)).isEmpty();
    }

    @Test
    void whiteLettersOnWhitePaperAreFound() throws Exception {
        byte[] file = pdf(pdf -> {
            PDPageContentStream content = page(pdf);
            content.setNonStrokingColor(1f);
            write(content, 650, "Kayleigh lived with the lodger");
            content.close();
        });

        assertThat(places("report.pdf", file))
                .containsExactly("text in the colour of its ground | Kayleigh lived with the lodger");
    }

    @Test
    void runningHeadsOfAPdfFileAreLookedAt() throws Exception {
        byte[] file = pdf(pdf -> {
            for (int i = 0; i < 4; i++) {
                PDPageContentStream content = page(pdf);
                write(content, 815, "The case of Mrs Ravenscroft");
                write(content, 600 - i, "Page " + i + " tells more of what the school knew at that time.");
                content.close();
            }
        });

        assertThat(places("report.pdf", file)).containsExactly("page header or footer | Mrs Ravenscroft");
    }

    @Test
    void anOdtFilesPartsAreLookedAt() throws Exception {
        String names = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'";
        byte[] file = zip(Map.of(
                "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml",
                        "<office:document-content" + names + "><office:body><office:text><text:tracked-changes>"
                                + "<text:changed-region><text:deletion><office:change-info><dc:creator>Maud Quennell</dc:creator>"
                                + "</office:change-info><text:p>when Kayleigh came</text:p></text:deletion></text:changed-region>"
                                + "</text:tracked-changes><text:p>" + TEXT
                                + "<office:annotation><dc:creator>Maud Quennell"
                                + "</dc:creator><text:p>Ask Mrs Ravenscroft</text:p></office:annotation></text:p>"
                                + "</office:text></office:body></office:document-content>",
                "styles.xml",
                        "<office:document-styles" + names + "><office:master-styles><style:master-page><style:header>"
                                + "<text:p>Ring 07700 900123</text:p></style:header></style:master-page></office:master-styles>"
                                + "</office:document-styles>",
                "meta.xml",
                        "<office:document-meta" + names + "><office:meta><meta:initial-creator>Dilys Penhallow"
                                + "</meta:initial-creator></office:meta></office:document-meta>"));

        assertThat(places("report.odt", file))
                .contains(
                        "document properties: author | Dilys Penhallow",
                        "tracked changes: deleted text | Kayleigh",
                        "tracked changes: author | Maud Quennell",
                        "comment: author | Maud Quennell",
                        "comment | Mrs Ravenscroft",
                        "page header | 07700 900123");
    }

    /** The media type comes first, as the format asks. */
    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("mimetype", "content.xml", "styles.xml", "meta.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts.get(name).getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void anRtfFilesGroupsAreLookedAt() throws Exception {
        String rtf = "{\\rtf1\\ansi{\\info{\\author Dilys Penhallow}{\\operator Maud Quennell}{\\title Kayleigh}}"
                + "{\\header Draft for Mrs Ravenscroft}" + TEXT
                + "{\\v They lived at 12 Kiln Lane.}{\\deleted Ring 07700 900123}{\\*\\atnauthor Maud Quennell}"
                + "{\\*\\annotation Was this PC Owen Tattersley?}\\par}";

        assertThat(places("report.rtf", rtf.getBytes(UTF_8)))
                .contains(
                        "document properties: author | Dilys Penhallow",
                        "document properties: last modified by | Maud Quennell",
                        "document properties: title | Kayleigh",
                        "page header | Mrs Ravenscroft",
                        "hidden text | 12 Kiln Lane",
                        "tracked changes: deleted text | 07700 900123",
                        "comment: author | Maud Quennell",
                        "comment | PC Owen Tattersley");
    }

    @Test
    void anHtmlPagesSourceIsLookedAt() throws Exception {
        String html =
                "<html><head><title>Report</title><meta name='author' content='Dilys Penhallow'></head><body><main>"
                        + "<!-- was Kayleigh --><p>" + TEXT + "</p><p style='display:none'>12 Kiln Lane</p>"
                        + "<img src='a.png' alt='Mrs Ravenscroft at the door'></main></body></html>";

        assertThat(places("report.html", html.getBytes(UTF_8)))
                .contains(
                        "document properties: author | Dilys Penhallow",
                        "comment in the page's source | Kayleigh",
                        "hidden text | 12 Kiln Lane",
                        "description of a picture | Mrs Ravenscroft");
    }

    @Test
    void aWorkbooksCommentsAndPropertiesAreLookedAt() throws Exception {
        byte[] file;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Plan");
            sheet.createRow(0).createCell(0).setCellValue(TEXT);
            var comment = sheet.createDrawingPatriarch()
                    .createCellComment(workbook.getCreationHelper().createClientAnchor());
            comment.setString(workbook.getCreationHelper().createRichTextString("for Kayleigh"));
            comment.setAuthor("Maud Quennell");
            sheet.getRow(0).getCell(0).setCellComment(comment);
            sheet.getFooter().setLeft("Mrs Ravenscroft");
            workbook.getProperties().getCoreProperties().setCreator("Dilys Penhallow");
            file = bytes(workbook);
        }

        assertThat(places("plan.xlsx", file))
                .contains(
                        "document properties: author | Dilys Penhallow",
                        "comments: author | Maud Quennell",
                        "comment on cell A1 | Kayleigh",
                        "page footer | Mrs Ravenscroft");
    }

    @Test
    void aDocFilesPropertiesAreLookedAt() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HWPFDocument doc = new HWPFDocument(getClass().getResourceAsStream("/parse/report.doc"))) {
            doc.getSummaryInformation().setAuthor("Dilys Penhallow");
            doc.getSummaryInformation().setTitle("Kayleigh");
            doc.write(out);
        }

        assertThat(places("report.doc", out.toByteArray()))
                .contains("document properties: author | Dilys Penhallow", "document properties: title | Kayleigh");
    }
}
