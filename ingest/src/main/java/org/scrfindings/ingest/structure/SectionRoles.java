package org.scrfindings.ingest.structure;

import static org.scrfindings.ingest.structure.SectionRole.ANALYSIS;
import static org.scrfindings.ingest.structure.SectionRole.APPENDIX;
import static org.scrfindings.ingest.structure.SectionRole.CHRONOLOGY;
import static org.scrfindings.ingest.structure.SectionRole.CONCLUSION;
import static org.scrfindings.ingest.structure.SectionRole.FAMILY_AND_CONTEXT;
import static org.scrfindings.ingest.structure.SectionRole.FAMILY_VIEWS;
import static org.scrfindings.ingest.structure.SectionRole.FINDINGS;
import static org.scrfindings.ingest.structure.SectionRole.FRONT_MATTER;
import static org.scrfindings.ingest.structure.SectionRole.GLOSSARY;
import static org.scrfindings.ingest.structure.SectionRole.GOOD_PRACTICE;
import static org.scrfindings.ingest.structure.SectionRole.INTRODUCTION;
import static org.scrfindings.ingest.structure.SectionRole.METHODOLOGY;
import static org.scrfindings.ingest.structure.SectionRole.OTHER;
import static org.scrfindings.ingest.structure.SectionRole.RECOMMENDATIONS;
import static org.scrfindings.ingest.structure.SectionRole.REFERENCES;
import static org.scrfindings.ingest.structure.SectionRole.TERMS_OF_REFERENCE;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives the sections of one document their roles, in reading order: by own words, parent, and what came before. */
final class SectionRoles {

    private static final Set<SectionRole> ANY = EnumSet.allOf(SectionRole.class);

    /** What the words of a subsection may make of it; a parent that is not named here leaves them no say. */
    private static final Map<SectionRole, Set<SectionRole>> OWN_WORDS_COUNT = Map.of(
            FRONT_MATTER, ANY,
            OTHER, ANY,
            APPENDIX, ANY,
            INTRODUCTION, ANY,
            FAMILY_AND_CONTEXT, EnumSet.of(FAMILY_VIEWS, CHRONOLOGY, TERMS_OF_REFERENCE, METHODOLOGY, ANALYSIS),
            METHODOLOGY, EnumSet.of(TERMS_OF_REFERENCE, FAMILY_VIEWS, FAMILY_AND_CONTEXT, CHRONOLOGY, GLOSSARY),
            CHRONOLOGY, EnumSet.of(ANALYSIS, FAMILY_VIEWS, GOOD_PRACTICE),
            ANALYSIS, EnumSet.of(FINDINGS, GOOD_PRACTICE, RECOMMENDATIONS, CONCLUSION, FAMILY_VIEWS),
            FINDINGS, EnumSet.of(GOOD_PRACTICE, RECOMMENDATIONS, CONCLUSION),
            CONCLUSION, EnumSet.of(RECOMMENDATIONS, FINDINGS, GOOD_PRACTICE));

    /** Whose words count under any parent: they close a report, and their level is often mistaken. */
    private static final Set<SectionRole> CLOSING = EnumSet.of(RECOMMENDATIONS, GLOSSARY, REFERENCES, APPENDIX);

    private static final Set<SectionRole> MIDDLE =
            EnumSet.of(CHRONOLOGY, FAMILY_VIEWS, ANALYSIS, FINDINGS, GOOD_PRACTICE);
    private static final Pattern SUMMARY = Pattern.compile("executive summary", Pattern.CASE_INSENSITIVE);

    private record Open(int level, SectionRole role, boolean closedToOwnWords) {}

    private final Deque<Open> parents = new ArrayDeque<>();
    private SectionRole last = FRONT_MATTER;
    private boolean before = true;

    /**
     * The role of the next section. Its heading's words come first, then what it says, then its parent, then its place in
     * the document.
     *
     * @param asks whether it mostly says what somebody should do
     */
    SectionRole next(String heading, int level, boolean asks) {
        while (!parents.isEmpty() && parents.peek().level() >= level) {
            parents.pop();
        }
        SectionRole role = roleOf(heading, asks);
        boolean closed = SUMMARY.matcher(heading).find()
                || !parents.isEmpty() && parents.peek().closedToOwnWords();
        parents.push(new Open(level, role, closed));
        before &= role == FRONT_MATTER;
        last = role;
        return role;
    }

    /** A line of the title, whatever its words. */
    SectionRole title(int level) {
        parents.push(new Open(level, FRONT_MATTER, false));
        return FRONT_MATTER;
    }

    private SectionRole roleOf(String heading, boolean asks) {
        if (before && RoleWords.areTitle(heading)) {
            return FRONT_MATTER;
        }
        Optional<SectionRole> own =
                RoleWords.roleOf(heading).or(() -> asks ? Optional.of(RECOMMENDATIONS) : Optional.empty());
        Open parent = parents.peek();
        if (parent == null) {
            return own.orElseGet(() -> roleByPlace(heading));
        }
        if (parent.closedToOwnWords()) {
            return parent.role();
        }
        Set<SectionRole> allowed = OWN_WORDS_COUNT.getOrDefault(parent.role(), Set.of());
        return own.filter(r -> allowed.contains(r) || CLOSING.contains(r))
                .orElseGet(() -> inherited(parent.role(), heading));
    }

    /** A title stands over the whole document and says nothing of its sections. */
    private SectionRole inherited(SectionRole parent, String heading) {
        return parent == FRONT_MATTER ? roleByPlace(heading) : parent;
    }

    /** Between the story and the recommendations authors analyse, whatever the heading says; elsewhere only the text can tell. */
    private SectionRole roleByPlace(String heading) {
        if (before) {
            return HeadingLook.depthOf(heading) > 0 ? INTRODUCTION : FRONT_MATTER;
        }
        if (last == RECOMMENDATIONS && RoleWords.areAddressee(heading)) {
            return RECOMMENDATIONS;
        }
        return MIDDLE.contains(last) ? last == FINDINGS ? FINDINGS : ANALYSIS : OTHER;
    }
}
