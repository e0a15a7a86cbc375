package org.scrfindings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.parse.Paragraph.Place;

class HtmlReaderTest {

    private static Parsed read(String body) {
        return Parsed.of(
                "page.html", "<!DOCTYPE html><html><head><title>t</title></head><body>" + body + "</body></html>");
    }

    @Test
    void onlyTheContentOfASiteIsRead() {
        Parsed doc = read("""
                <div class="cookie-banner"><p>We use cookies.</p></div><a class="skip-link" href="#m">Skip</a>
                <header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
                <div class="breadcrumb">Home &gt; Reviews</div>
                <main id="m"><h1>Learning from Child F</h1><p>The family moved four times in one year and each team began again.</p>
                <script>alert('x')</script><p style="display: none">hidden</p></main>
                <aside><a href="/a">Related one</a> <a href="/b">Related two</a></aside>
                <footer><p>Contact us</p></footer>""");
        assertThat(doc.paragraphs())
                .containsExactly(
                        "Learning from Child F", "The family moved four times in one year and each team began again.");
        assertThat(doc.levelOf("Learning from Child F")).isEqualTo(1);
    }

    @Test
    void aPageWithoutMarkedContentLosesItsMenusOnly() {
        Parsed doc = read("""
                <div id="top"><ul><li><a href="/a">About</a></li><li><a href="/b">Training</a></li></ul></div>
                <div class="wrapper"><div><h2>Findings</h2><p>Nobody asked the child what she had seen that week.</p>
                <ul><li>Ask.</li><li>Write it down.</li></ul></div></div>""");
        assertThat(doc.paragraphs())
                .containsExactly(
                        "Findings", "Nobody asked the child what she had seen that week.", "Ask.", "Write it down.");
    }

    @Test
    void aContentsListWithLinksInsideThePageIsKept() {
        Parsed doc = read(
                "<main><ul><li><a href='#one'>1 Introduction</a></li></ul><h2 id=one>1 Introduction</h2><p>Text of it.</p></main>");
        assertThat(doc.paragraphs()).containsExactly("1 Introduction", "1 Introduction", "Text of it.");
    }

    @Test
    void headingsAndPanelsThatOpenAreContentAndOtherButtonsAreNot() {
        Parsed doc = read("""
                <main><h3><button aria-expanded="false" aria-controls="p1">Finding 1</button></h3>
                <div id="p1" hidden><p>Thresholds were not shared.</p></div>
                <details><summary>More</summary><p>And more of it.</p></details><button>Print</button></main>""");
        assertThat(doc.paragraphs())
                .containsExactly("Finding 1", "Thresholds were not shared.", "More", "And more of it.");
    }

    @Test
    void listsHaveTheNumbersThatABrowserShows() {
        Parsed doc = read(
                "<main><ol start=3><li>three<ol type=a><li>sub</li></ol></li><li value=7>seven</li><li>eight</li></ol>"
                        + "<ul><li><p>dot</p><p>still dot</p></li></ul></main>");
        assertThat(doc.labels()).containsExactly("3.", "a.", "7.", "8.", "•", "");
        assertThat(doc.paragraph("still dot").style().listItem()).isTrue();
    }

    @Test
    void textOutsideOfParagraphsAndBreaksAreUnderstood() {
        Parsed doc = read(
                "<main>Loose text<br>goes on<br><br>Next one <b>partly</b> bold.<p><strong>All</strong> <b>bold</b></p>"
                        + "<div>In a <span>div</span><div>Nested</div>after</div><dl><dt>Term</dt><dd>Meaning</dd></dl><blockquote>Said so.</blockquote></main>");
        assertThat(doc.paragraphs())
                .containsExactly(
                        "Loose text goes on",
                        "Next one partly bold.",
                        "All bold",
                        "In a div",
                        "Nested",
                        "after",
                        "Term",
                        "Meaning",
                        "Said so.");
        assertThat(doc.paragraph("All bold").style().bold()).isTrue();
        assertThat(doc.paragraph("Next one partly bold.").style().bold()).isFalse();
    }

    @Test
    void tablesKeepHeadersSpansAndParagraphsOfCells() {
        Parsed doc = read(
                "<main><table><thead><tr><th>Date<th>Event</tr></thead><tbody><tr><td rowspan=2>2014<td><p>One.</p><p>Two.</p></tr>"
                        + "<tr><td>Three.</tr><tr><td colspan=2>All</tr></tbody></table></main>");
        assertThat(doc.cells())
                .containsExactly(
                        List.of("Date", "Event"), List.of("2014", "One.\nTwo."), List.of("", "Three."), List.of("All"));
        assertThat(doc.table().headerRows()).isEqualTo(1);
        assertThat(doc.table().rows().get(3).cells().getFirst().columns()).isEqualTo(2);
    }

    @Test
    void aTableOfOneCellIsABoxAndALayoutTableIsNoTable() {
        Parsed doc = read(
                "<table role=presentation><tr><td><h2>Left</h2><p>Text.</p></td><td><table><tr><td>Boxed.</td></tr></table></td></tr></table>");
        assertThat(doc.paragraphs()).containsExactly("Left", "Text.", "Boxed.");
        assertThat(doc.paragraphs(Place.BOX)).containsExactly("Boxed.");
    }

    @Test
    void marksOfNotesAndWaysBackAreNoWords() {
        Parsed doc = read(
                "<main><p>As guidance says.<sup><a href='#n1'>1</a></sup> It was not read.</p><ol><li id=n1>HM Government. <a href='#r1'>Back</a></li></ol></main>");
        assertThat(doc.paragraphs()).containsExactly("As guidance says. It was not read.", "HM Government.");
    }

    @Test
    void theCharacterSetIsTakenFromMarkDeclarationOrBytes() {
        String page =
                "<html><head><meta charset=\"%s\"></head><body><p>The mother’s “café” visit – noted by the children’s worker.</p></body></html>";
        String expected = "The mother’s “café” visit – noted by the children’s worker.";
        Charset windows = Charset.forName("windows-1252");
        assertThat(Parsed.of("a.html", page.formatted("windows-1252").getBytes(windows))
                        .paragraphs())
                .containsExactly(expected);
        assertThat(Parsed.of("a.html", page.formatted("windows-1252").getBytes(StandardCharsets.UTF_8))
                        .paragraphs())
                .containsExactly(expected);
        assertThat(Parsed.of("a.html", page.replace("<meta charset=\"%s\">", "").getBytes(windows))
                        .paragraphs())
                .containsExactly(expected);
    }
}
