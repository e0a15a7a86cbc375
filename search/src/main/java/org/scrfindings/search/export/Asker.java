package org.scrfindings.search.export;

import org.scrfindings.search.visibility.Viewer;

/**
 * Who asks for whole answers.
 *
 * @param name by which codes are hidden that this person is still to give; empty for the public
 */
public record Asker(String name, Viewer viewer) {

    /** Anybody without a key. */
    public static final Asker PUBLIC = new Asker("", new Viewer.Public());
}
