package org.scrfindings.ingest.parse;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that is its content. */
final class HtmlContent {

    private static final String NEVER_READ = "script, style, noscript, template, svg, canvas, iframe, object, input,"
            + " select, textarea, button:not([aria-expanded]):not(h1 *, h2 *, h3 *, h4 *, h5 *, h6 *, summary *)";
    private static final String HIDDEN = "[hidden], [aria-hidden=true], [style*=none], [style*=hidden]";
    private static final Pattern HIDDEN_STYLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    /** What is shut until the reader opens it is content all the same. */
    private static final Pattern OPENS =
            Pattern.compile("(?i)accordion|collaps|expand|toggle|panel|reveal|tab-?content");

    private static final String FURNITURE = "nav, body > header, body > footer, header:has(nav), footer:has(nav),"
            + " [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog],"
            + " [role=alertdialog], form[role=search]";
    private static final Pattern FURNITURE_NAME = Pattern.compile("(?i)(^|[\\s_-])(cookies?|breadcrumbs?"
            + "|skip(-?(link|nav|to-content))?|sidebar|side-?nav|site-?nav|nav(bar|igation)?|share|sharing|social"
            + "|print-?link|back-?to-?top|pagination|feedback|site-?(header|footer))([\\s_-]|$)");
    private static final Pattern WAY_BACK =
            Pattern.compile("(?i)\\[?(back|back to .{1,20}|return to .{1,20}|[↑↩⤴^])\\uFE0E?\\]?");
    private static final String NOTE_MARK = "sup:has(> a[href^=#]), a[href^=#]:has(> sup), a[role=doc-noteref]";
    private static final double MOST = 0.5;

    private HtmlContent() {}

    /** Takes the furniture out of the page and returns the element that holds the rest. */
    static Element of(Document page) {
        page.select(NEVER_READ).remove();
        remove(page, HIDDEN, HtmlContent::isHidden);
        page.select(NOTE_MARK).remove();
        remove(page, "a[href^=#]", a -> WAY_BACK.matcher(a.text()).matches());
        Element body = page.body();
        dropFurniture(body);
        Element main = mainOf(body);
        remove(main, "aside, footer", HtmlContent::isMostlyLinks);
        return main;
    }

    private static void remove(Element root, String query, Predicate<Element> condition) {
        root.select(query).stream().filter(condition).toList().forEach(Element::remove);
    }

    private static boolean isHidden(Element e) {
        boolean hidden = e.hasAttr("hidden")
                || e.attr("aria-hidden").equals("true")
                || HIDDEN_STYLE.matcher(e.attr("style")).find();
        return hidden
                && !e.attr("role").equals("tabpanel")
                && !OPENS.matcher(e.className()).find()
                && !isOpened(e);
    }

    private static boolean isOpened(Element e) {
        return !e.id().isEmpty()
                && e.ownerDocument() != null
                && !e.ownerDocument()
                        .getElementsByAttributeValue("aria-controls", e.id())
                        .isEmpty();
    }

    /** Careless class names must not cost a report its text: what holds half of the page is no furniture. */
    private static void dropFurniture(Element body) {
        double most = lengthOf(body) * MOST;
        remove(body, FURNITURE, e -> lengthOf(e) < most);
        remove(
                body,
                "[class], [id]",
                e -> (FURNITURE_NAME.matcher(e.className()).find()
                                || FURNITURE_NAME.matcher(e.id()).find())
                        && lengthOf(e) < most);
    }

    private static Element mainOf(Element body) {
        double most = lengthOf(body) * MOST;
        for (String marked : List.of("main, [role=main]", "article")) {
            List<Element> found = body.select(marked);
            if (found.size() == 1 && lengthOf(found.getFirst()) >= most) {
                return found.getFirst();
            }
        }
        remove(body, "aside, footer, body > div:not(:has(h1, h2, p)), ul:not(li ul)", HtmlContent::isMostlyLinks);
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
