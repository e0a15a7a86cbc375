package org.scrfindings.api.web;

import java.util.Optional;

/**
 * What stands around a page's own content.
 *
 * @param title of the page; the service's name is put behind it
 * @param section of the navigation that the page belongs to, such as {@code search}
 * @param asData address of what the page shows as data, where there is one
 * @param person who is signed in
 * @param signIn address where one signs in and from which one comes back
 */
public record Frame(
        String title, String section, Optional<String> asData, Optional<Person> person, String signIn, Links links) {

    /** Of a page that is the same for whoever asks. */
    static Frame ofNobody(String title, Links links) {
        return new Frame(title, "", Optional.empty(), Optional.empty(), SignInPage.ADDRESS, links);
    }

    /**
     * The name by which a person is known here, and what their role lets them reach.
     *
     * @param sessionSeconds after which they are signed out, unless they do something
     */
    public record Person(
            String name,
            String role,
            boolean board,
            boolean curator,
            boolean analyst,
            boolean admin,
            boolean projects,
            long sessionSeconds) {}

    /** Addresses of the style sheet and scripts, which change with their content. */
    public record Links(String styles, String script, String icon) {}
}
