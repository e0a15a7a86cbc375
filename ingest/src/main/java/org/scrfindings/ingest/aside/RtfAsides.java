package org.scrfindings.ingest.aside;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.scrfindings.ingest.parse.LenientRtfParser;
import org.scrfindings.ingest.parse.ParsedDocument;

/** RTF: groups that are kept for something else than text, and words that are marked as hidden or deleted. */
final class RtfAsides implements AsideReader.Format {

    private static final String PROPERTY = "document properties: ";

    private static final Map<String, String> PERSONS = Map.of(
            "author", PROPERTY + "author",
            "operator", PROPERTY + "last modified by",
            "manager", PROPERTY + "manager",
            "atnauthor", "comment: author",
            "revtbl", "tracked changes: author");

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("title", PROPERTY + "title"),
            Map.entry("subject", PROPERTY + "subject"),
            Map.entry("company", PROPERTY + "company"),
            Map.entry("keywords", PROPERTY + "keywords"),
            Map.entry("doccomm", PROPERTY + "comments"),
            Map.entry("annotation", "comment"),
            Map.entry("header", "page header"),
            Map.entry("headerl", "page header"),
            Map.entry("headerr", "page header"),
            Map.entry("headerf", "page header"),
            Map.entry("footer", "page footer"),
            Map.entry("footerl", "page footer"),
            Map.entry("footerr", "page footer"),
            Map.entry("footerf", "page footer"));

    @Override
    public void read(byte[] bytes, ParsedDocument document, Asides asides) throws IOException {
        Groups groups = new Groups(asides);
        new LenientRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), groups);
    }

    /** Follows the groups; each knows the place that it is for. */
    private static final class Groups extends RtfListenerAdaptor {

        private record Group(String place, String mark, StringBuilder words) {}

        private static final Group TEXT = new Group("", "", new StringBuilder());

        private final Asides asides;
        private final Deque<Group> outer = new ArrayDeque<>();
        private Group group = TEXT;

        private Groups(Asides asides) {
            this.asides = asides;
        }

        @Override
        public void processGroupStart() {
            outer.push(group);
        }

        @Override
        public void processGroupEnd() {
            Group ended = group;
            group = outer.isEmpty() ? TEXT : outer.pop();
            if (ended.words() != group.words()) {
                add(ended.place(), ended.words().toString());
            }
        }

        @Override
        public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
            String name = command.getCommandName();
            if (PERSONS.containsKey(name) || PLACES.containsKey(name)) {
                group = new Group(name, "", new StringBuilder());
            } else if (command == Command.v || command == Command.deleted) {
                boolean on = !hasParameter || parameter != 0;
                String mark = command == Command.v ? "hidden text" : "tracked changes: deleted text";
                group = new Group(group.place(), on ? mark : "", group.words());
            } else if (command == Command.plain) {
                group = new Group(group.place(), "", group.words());
            } else if ((command == Command.par || command == Command.tab) && group != TEXT) {
                group.words().append(' ');
            }
        }

        @Override
        public void processString(String words) {
            if (!group.mark().isEmpty()) {
                asides.words(group.mark(), words);
            } else if (!group.place().isEmpty()) {
                group.words().append(words);
            }
        }

        private void add(String name, String words) {
            if (PERSONS.containsKey(name)) {
                for (String person : words.split(";")) {
                    asides.person(PERSONS.get(name), person);
                }
            } else if (PLACES.containsKey(name)) {
                asides.words(PLACES.get(name), words);
            }
        }
    }
}
