package org.scrfindings.ingest.structure;

import java.util.List;
import java.util.regex.Pattern;

/** Gives every heading its level in the tree: by the format, else by the depth of its number, else by its look. */
final class HeadingLevels {

    private static final Pattern APPENDIX =
            Pattern.compile("^\\W*(?:[\\d.]+\\s+)?(?:appendix|annex)\\b", Pattern.CASE_INSENSITIVE);

    private final boolean marked;
    private final boolean dotted;
    private final List<Integer> marks;
    private final List<HeadingLook> looks;

    HeadingLevels(List<Heading> headings) {
        List<HeadingLook> all = headings.stream().map(Heading::look).toList();
        marked = all.stream().filter(l -> l.marked() > 0).count() * 2 > all.size();
        dotted = all.stream().anyMatch(l -> l.depth() > 1);
        marks = all.stream()
                .map(HeadingLook::marked)
                .filter(m -> m > 0)
                .distinct()
                .sorted()
                .toList();
        looks = all.stream()
                .map(HeadingLook::withoutDepth)
                .distinct()
                .sorted(HeadingLook.BY_PROMINENCE)
                .toList();
    }

    int of(Heading heading) {
        HeadingLook look = heading.look();
        if (APPENDIX.matcher(heading.words()).find()) {
            return 1;
        }
        if (marked) {
            return look.marked() > 0 ? marks.indexOf(look.marked()) + 1 : marks.size() + 1;
        }
        if (dotted && look.depth() > 0) {
            return look.depth();
        }
        return looks.indexOf(look.withoutDepth()) + 1;
    }
}
