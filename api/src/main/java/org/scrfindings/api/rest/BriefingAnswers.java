package org.scrfindings.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.scrfindings.api.briefing.BriefingHtml;
import org.scrfindings.api.briefing.BriefingPdf;
import org.scrfindings.search.briefing.Briefing;
import org.scrfindings.search.briefing.BriefingForm;

/** Gives a briefing in the form and format that was asked for: data, a page, or a paper. */
@ApplicationScoped
class BriefingAnswers {

    static final String PDF = "application/pdf";
    static final String FORMS = "full, or short for one page; full where it is missing";
    static final String FORMATS = "json, html or pdf, instead of the Accept header";

    private static final List<String> TYPES = List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, PDF);

    /** The page has its styles in itself, because it is also printed and kept; it runs and loads nothing. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final UriInfo address;

    BriefingAnswers(UriInfo address) {
        this.address = address;
    }

    static BriefingForm form(Optional<String> form) {
        return switch (form.orElse("full")) {
            case "full" -> BriefingForm.FULL;
            case "short" -> BriefingForm.SHORT;
            default -> throw Problems.invalid("form", "It may be full or short.");
        };
    }

    static String type(Optional<String> format, HttpHeaders headers) {
        return format.map(BriefingAnswers::type).orElseGet(() -> accepted(headers));
    }

    private static String type(String format) {
        return switch (format) {
            case "json" -> MediaType.APPLICATION_JSON;
            case "html" -> MediaType.TEXT_HTML;
            case "pdf" -> PDF;
            default -> throw Problems.invalid("format", "It may be json, html or pdf.");
        };
    }

    private static String accepted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .map(t -> t.getType() + "/" + t.getSubtype())
                .filter(TYPES::contains)
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    Response respond(Briefing briefing, String type) {
        URI service = address.getBaseUri();
        Object body =
                switch (type) {
                    case MediaType.TEXT_HTML -> BriefingHtml.of(briefing, service);
                    case PDF -> BriefingPdf.of(BriefingHtml.of(briefing, service));
                    default -> briefing;
                };
        Response.ResponseBuilder answer = Response.ok(body, type).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (!type.equals(MediaType.APPLICATION_JSON)) {
            answer.header("Content-Security-Policy", POLICY)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(name(briefing, type)));
        }
        return answer.build();
    }

    private static String name(Briefing briefing, String type) {
        String code = briefing.subject().code().replaceAll("[^A-Za-z0-9-]", "-");
        return "briefing-" + code + (type.equals(PDF) ? ".pdf" : ".html");
    }
}
