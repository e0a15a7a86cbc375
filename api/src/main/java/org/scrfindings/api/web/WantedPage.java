package org.scrfindings.api.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The page that somebody looked at or wanted when they went to sign in, and comes back to then. It is always one of this
 * service, whatever an address says: whoever makes a link to the sign-in might want to lead people elsewhere from there.
 *
 * @param address without scheme and host, such as {@code /findings?q=school}; {@code /} where no page was wanted
 */
public record WantedPage(String address) {

    static final String PARAMETER = "to";

    private static final WantedPage START = new WantedPage("/");

    /** An organisation's sign-in keeps it in a cookie, which has no place for much more. */
    private static final int LONGEST = 1_000;

    /** A path of this service. Browsers take what begins with two slashes, of either kind, for another host. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\]).*");

    /** What leads nowhere, or is no page. */
    private static final Pattern NO_PAGE = Pattern.compile("/(sign-|session\\b|api/|q/|assets/).*");

    /** What an address says, or the start page where it says no page of this service. */
    static WantedPage of(String said) {
        try {
            return said == null ? START : of(new URI(said));
        } catch (URISyntaxException e) {
            return START;
        }
    }

    private static WantedPage of(URI said) {
        String address = said.toASCIIString();
        boolean own = address.length() <= LONGEST
                && OWN.matcher(address).matches()
                && !NO_PAGE.matcher(said.normalize().getPath()).matches();
        return own ? new WantedPage(address) : START;
    }

    /** What is looked at; on the page where one signs in, what was wanted before. */
    static WantedPage of(HttpServerRequest request) {
        if (request.path().equals(SignInPage.ADDRESS)) {
            return of(request.getParam(PARAMETER));
        }
        return request.method().equals(HttpMethod.GET) ? of(request.uri()) : START;
    }

    boolean isStart() {
        return equals(START);
    }

    /** An address on the way there, which takes it along. */
    public String by(String way) {
        String wanted = PARAMETER + "=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        return isStart() ? way : way + (way.contains("?") ? "&" : "?") + wanted;
    }
}
