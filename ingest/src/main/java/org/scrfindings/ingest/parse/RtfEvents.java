package org.scrfindings.ingest.parse;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.RtfState.Target;

/** Follows an RTF file's groups and commands, and gathers its paragraphs and tables. */
final class RtfEvents extends RtfListenerAdaptor {

    private final Reading reading;
    private final RtfStyles styles = new RtfStyles();
    private final RtfRowForm rowForm = new RtfRowForm();
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final Deque<RtfStory> stories = new ArrayDeque<>();
    private final Deque<Integer> storyDepths = new ArrayDeque<>();
    private final List<Draft> notes = new ArrayList<>();
    private RtfState state = new RtfState(Target.NOTHING);

    RtfEvents(Reading reading) {
        this.reading = reading;
        begin(Place.BODY);
    }

    /** The body's paragraphs and tables, then the notes. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>(stories.getFirst().end(state, rowForm));
        drafts.addAll(notes);
        return drafts;
    }

    @Override
    public void processGroupStart() {
        outer.push(state);
        state = state.copy();
        try {
            reading.checkNesting(outer.size());
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void processGroupEnd() {
        if (state.target() == Target.STYLES) {
            styles.endEntry();
        }
        if (stories.size() > 1 && storyDepths.getFirst() == outer.size()) {
            endStory();
        }
        state = outer.pop();
    }

    private void begin(Place place) {
        stories.push(new RtfStory(place, styles));
        storyDepths.push(outer.size());
    }

    private void endStory() {
        RtfStory ended = stories.pop();
        storyDepths.pop();
        List<Draft> drafts = ended.end(state, new RtfRowForm());
        if (ended.place() == Place.NOTE) {
            notes.addAll(drafts);
        } else {
            stories.getFirst().anchor(drafts);
        }
    }

    @Override
    public void processString(String words) {
        switch (state.target()) {
            case TEXT -> write(words);
            case LABEL -> stories.getFirst().label(words);
            case STYLES -> styles.name(words);
            case NOTHING -> {}
        }
    }

    private void write(String words) {
        if (state.isShown()) {
            stories.getFirst().write(words, state);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (command == Command.optionalcommand) {
            state.aimAt(Target.NOTHING);
        } else if (command.getCommandType() == CommandType.Destination) {
            beginDestination(command);
        } else if (state.target() == Target.STYLES) {
            styles.apply(command, parameter);
        } else if (optional) {
            state.aimAt(Target.NOTHING);
        } else if (state.target() == Target.TEXT) {
            state.apply(command, parameter, hasParameter);
            rowForm.apply(command, parameter);
            symbol(command);
        }
    }

    private void beginDestination(Command destination) {
        if (destination == Command.rtf && outer.size() == 1) {
            state.aimAt(Target.TEXT);
        } else if (state.target() == Target.TEXT) {
            state.aimAt(targetOf(destination));
            switch (destination) {
                case footnote -> beginInside(Place.NOTE);
                case shptxt, dptxbxtext -> beginInside(Place.BOX);
                default -> {}
            }
        } else {
            state.aimAt(Target.NOTHING);
        }
    }

    private void beginInside(Place place) {
        begin(stories.getFirst().place() == Place.NOTE ? Place.NOTE : place);
        state.apply(Command.pard, 0, false);
        state.apply(Command.plain, 0, false);
    }

    private static Target targetOf(Command destination) {
        return switch (destination) {
            case field, fldrslt, footnote, shp, shpgrp, shpinst, shptxt, docmd, dptxbxtext -> Target.TEXT;
            case listtext, pntext -> Target.LABEL;
            case stylesheet -> Target.STYLES;
            default -> Target.NOTHING;
        };
    }

    private void symbol(Command symbol) {
        RtfStory story = stories.getFirst();
        switch (symbol) {
            case par, sect -> story.endParagraph(state);
            case cell -> story.endCell(state);
            case nestcell -> story.endInnerCell(state);
            case row -> story.endRow(rowForm);
            case line -> story.breakLine();
            case tab, page, column, nonbreakingspace -> write(" ");
            case nonbreakinghyphen -> write("-");
            default -> {}
        }
    }
}
