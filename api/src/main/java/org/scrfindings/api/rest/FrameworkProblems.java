package org.scrfindings.api.rest;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Problems that the framework makes have no type, and speak of its own parts. They get a type that stays the same and
 * words for the person who sent the request.
 */
@ApplicationScoped
class FrameworkProblems implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        HttpProblem described =
                json(context.cause).map(JsonProblems::of).orElseGet(() -> StatusProblems.of(problem.getStatusCode()));
        HttpProblem.Builder whole = HttpProblem.builder(described).withInstance(problem.getInstance());
        problem.getHeaders().forEach(whole::withHeader);
        return whole.build();
    }

    private static Optional<JacksonException> json(Throwable failure) {
        return Stream.iterate(failure, f -> f != null, Throwable::getCause)
                .filter(JacksonException.class::isInstance)
                .map(JacksonException.class::cast)
                .findFirst();
    }
}
