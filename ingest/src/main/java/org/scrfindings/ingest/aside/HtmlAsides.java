package org.scrfindings.ingest.aside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.scrfindings.ingest.parse.ParsedDocument;

/** HTML pages: what stands in their head, in comments, in hidden elements and with pictures. */
final class HtmlAsides implements AsideReader.Format {

    private static final Set<String> TELLING =
            Set.of("author", "description", "keywords", "dcterms.creator", "dc.creator", "og:title", "dcterms.subject");

    @Override
    public void read(byte[] bytes, ParsedDocument document, Asides asides) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        asides.words("document properties: title", page.title());
        for (Element meta : page.select("meta[content]")) {
            String name = meta.attr("name") + meta.attr("property");
            if (name.toLowerCase(java.util.Locale.ROOT).matches(".*(?:author|creator).*")) {
                asides.person("document properties: author", meta.attr("content"));
            } else if (TELLING.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                asides.words("document properties: " + name, meta.attr("content"));
            }
        }
        page.traverse((node, depth) -> {
            if (node instanceof Comment comment) {
                asides.words("comment in the page's source", comment.getData());
            }
        });
        page.select("[alt]").forEach(e -> asides.words("description of a picture", e.attr("alt")));
        page.select("img[title],svg title,figure[title]")
                .forEach(
                        e -> asides.words("description of a picture", e.hasAttr("title") ? e.attr("title") : e.text()));
        page.select(
                        "[hidden],[style~=(?i)display\\s*:\\s*none],[style~=(?i)visibility\\s*:\\s*hidden],input[type=hidden]")
                .forEach(e -> asides.words("hidden text", e.hasText() ? e.text() : e.attr("value")));
        page.select("header,footer").stream()
                .filter(e -> !document.text().contains(e.text()))
                .forEach(e -> asides.words("page " + e.normalName(), e.wholeText()));
    }
}
