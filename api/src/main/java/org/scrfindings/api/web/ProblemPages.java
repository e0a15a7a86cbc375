package org.scrfindings.api.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows a problem as a page to whoever asked for a page. The API's answers stay as they are. */
class ProblemPages {

    private final Frames frames;

    ProblemPages(Frames frames) {
        this.frames = frames;
    }

    /**
     * What the page shows.
     *
     * @param nearest address of what may have been meant in place of an unknown code, or empty
     */
    public record View(String title, String detail, int status, String nearest) {

        View(String title, String detail, int status) {
            this(title, detail, status, "");
        }
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance problem(View view, Frame frame);
    }

    @ServerResponseFilter
    void showAsPage(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && response.getEntity() instanceof HttpProblem problem && isPage(request)) {
            String title = title(response.getStatus());
            View view = new View(title, problem.getDetail(), response.getStatus(), nearest(request, problem));
            String page = Templates.problem(view, frame(title)).render();
            response.setEntity(page, null, MediaType.TEXT_HTML_TYPE);
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML + ";charset=UTF-8");
        }
    }

    /** The same address with the code that the problem names in place of its own. */
    private static String nearest(ContainerRequestContext request, HttpProblem problem) {
        Object code = problem.getParameters().get("nearest");
        return code == null ? "" : request.getUriInfo().getPath().replaceFirst("[^/]+/?$", code.toString());
    }

    /** What fails before the request has been looked at is told on a thread that may not wait to learn who asks. */
    private Frame frame(String title) {
        return BlockingOperationControl.isBlockingAllowed() ? frames.of(title, "") : frames.ofNobody(title);
    }

    private static boolean isPage(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return !path.startsWith("/api/")
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE));
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "This address cannot be understood";
            case 401, 403 -> "You may not see this page";
            case 404 -> "There is nothing here that you may see";
            case 410 -> "This is no longer published";
            case 503 -> "The service is not available just now";
            default -> status >= 500 ? "Something went wrong" : "That did not work";
        };
    }
}
