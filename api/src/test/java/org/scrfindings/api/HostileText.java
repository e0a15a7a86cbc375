package org.scrfindings.api;

import java.util.List;

/** Text that a browser would take for something else than text, where a page forgot to say that it is text. */
final class HostileText {

    /** Set by a script that ran. */
    static final String RUN = "hostileTextHasRun";

    /** An element or attribute of this name is one that a page made out of text. */
    static final String MARK = "hostile-mark";

    /** Addresses are of other kinds on these pages, so one of this kind is one that a page made out of text. */
    static final String LINK = "a[href^='javascript:'], a[href^='data:']";

    static final List<String> ALL = List.of(
            "<script>window.hostileTextHasRun=1</script>",
            "<ScRiPt/x>window.hostileTextHasRun=1</sCrIpT>",
            "<img src=x onerror=window.hostileTextHasRun=1>",
            "<svg/onload=window.hostileTextHasRun=1>",
            "<hostile-mark>",
            "<hostile-mark",
            "\" hostile-mark=\"1",
            "' hostile-mark='1",
            "\" autofocus onfocus=window.hostileTextHasRun=1 hostile-mark=\"",
            "></select></option><hostile-mark>",
            "</textarea><hostile-mark>",
            "</title><hostile-mark>",
            "</script><hostile-mark>",
            "<a href=\"javascript:window.hostileTextHasRun=1\">Read more</a>",
            "<a href=\"data:text/html,<script>parent.hostileTextHasRun=1</script>\">Read more</a>",
            "<iframe srcdoc=\"<script>parent.hostileTextHasRun=1</script>\"></iframe>",
            "<form action=//elsewhere.example hostile-mark><input>",
            "<base href=//elsewhere.example/>",
            "<style>*{display:none}</style>",
            "&lt;hostile-mark&gt;",
            "{7*7} {view.title} {{constructor}} {#if true}{/if} {!",
            "<!--",
            "]]><hostile-mark>",
            "javascript:window.hostileTextHasRun=1");

    private HostileText() {}

    /** All of it in one line of words. */
    static String line() {
        return String.join(" ", ALL);
    }

    /** All of it, each in a paragraph of its own, as it could stand in a document. */
    static String paragraphs() {
        return String.join(
                "\n\n",
                ALL.stream()
                        .map("A note of the author: %s was written here."::formatted)
                        .toList());
    }
}
