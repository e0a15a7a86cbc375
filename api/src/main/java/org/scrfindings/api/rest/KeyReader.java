package org.scrfindings.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.scrfindings.api.config.KeySettings;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.access.NewKey;

/** Reads what key is to be issued. */
@ApplicationScoped
class KeyReader {

    private static final String NAME = "[a-z0-9][a-z0-9-]{1,62}";

    private final KeySettings settings;
    private final Clock clock;

    KeyReader(KeySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    NewKey read(KeyBody body) {
        if (body == null) {
            throw Problems.invalidField("body", "Send name and role of the key.");
        }
        return new NewKey(name(body), role(body), localBody(body), expiresOn(body));
    }

    private static String name(KeyBody body) {
        FreeText.required("name", body.name());
        if (!body.name().matches(NAME)) {
            throw Problems.invalidField(
                    "name", "Two to 63 small letters, digits and hyphens, such as demoshire-case-system.");
        }
        return body.name();
    }

    private static String role(KeyBody body) {
        if (body.role() == null || !Roles.ALL.contains(body.role())) {
            throw Problems.invalidField("role", "It may be one of %s.".formatted(String.join(", ", Roles.ALL)));
        }
        return body.role();
    }

    private static Optional<String> localBody(KeyBody body) {
        FreeText.length("localBody", body.localBody(), FreeText.LINE);
        Optional<String> localBody = Optional.ofNullable(FreeText.orNull(body.localBody()));
        if (body.role().equals(Roles.BOARD) != localBody.isPresent()) {
            throw Problems.invalidField(
                    "localBody", "A board's key has one, as its reviews name it, and no other key.");
        }
        return localBody;
    }

    private LocalDate expiresOn(KeyBody body) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (body.expiresOn() == null) {
            return today.plusDays(settings.usualLife().toDays());
        }
        LocalDate latest = today.plusDays(settings.longestLife().toDays());
        return date(body.expiresOn())
                .filter(day -> !day.isBefore(today) && !day.isAfter(latest))
                .orElseThrow(() -> Problems.invalidField(
                        "expiresOn", "A day from %s to %s is needed here.".formatted(today, latest)));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
