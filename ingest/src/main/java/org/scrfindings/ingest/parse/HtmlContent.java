package org.scrfindings.ingest.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that is its content. */
final class HtmlContent {

    private static final String NEVER_READ = "script, style, noscript, template, svg, canvas, iframe, object, button,"
            + " input, select, textarea, [hidden], [aria-hidden=true]";
    private static final String FURNITURE = "nav, body > header, body > footer, header:has(nav), footer:has(nav),"
            + " [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog],"
            + " [role=alertdialog], form[role=search]";
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern FURNITURE_NAME = Pattern.compile(
            "(?i)(^|[\\s_-])(cookies?|breadcrumbs?|skip(-?(link|nav|to-content))?|sidebar|side-?nav|site-?nav|nav(bar|igation)?"
                    + "|share|sharing|social|print-?link|back-?to-?top|pagination|site-?(header|footer))([\\s_-]|$)");
    private static final double MOST = 0.5;

    private HtmlContent() {}

    /** Takes the furniture out of the page and returns the element that holds the rest. */
    static Element of(Document page) {
        page.select(NEVER_READ).remove();
        page.select("[style]").removeIf(HtmlContent::isHidden);
        Element body = page.body();
        long all = lengthOf(body);
        dropFurniture(body, all);
        Element main = mainOf(body);
        main.select("aside, footer").stream()
                .filter(HtmlContent::isMostlyLinks)
                .toList()
                .forEach(Element::remove);
        return main;
    }

    private static boolean isHidden(Element e) {
        boolean hidden = HIDDEN.matcher(e.attr("style")).find();
        if (hidden) {
            e.remove();
        }
        return hidden;
    }

    /** Careless class names must not cost a report its text: what holds half of the page is no furniture. */
    private static void dropFurniture(Element body, long all) {
        body.select(FURNITURE).stream().filter(e -> lengthOf(e) < all * MOST).forEach(Element::remove);
        body.select("[class], [id]").stream()
                .filter(e -> FURNITURE_NAME.matcher(e.className()).find()
                        || FURNITURE_NAME.matcher(e.id()).find())
                .filter(e -> lengthOf(e) < all * MOST)
                .toList()
                .forEach(Element::remove);
    }

    private static Element mainOf(Element body) {
        long all = lengthOf(body);
        for (String marked : List.of("main, [role=main]", "article")) {
            List<Element> found = body.select(marked);
            if (found.size() == 1 && lengthOf(found.getFirst()) >= all * MOST) {
                return found.getFirst();
            }
        }
        body.select("aside, footer, body > div:not(:has(h1, h2, p)), ul:not(li ul)").stream()
                .filter(HtmlContent::isMostlyLinks)
                .toList()
                .forEach(Element::remove);
        return body;
    }

    /** Links out of the page; a contents list, whose links stay in it, is content. */
    private static boolean isMostlyLinks(Element e) {
        long links = e.select("a[href]:not([href^=#])").stream()
                .mapToLong(HtmlContent::lengthOf)
                .sum();
        return links > lengthOf(e) * MOST;
    }

    private static long lengthOf(Element e) {
        return e.text().length();
    }
}
