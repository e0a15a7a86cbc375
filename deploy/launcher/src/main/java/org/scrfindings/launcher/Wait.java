package org.scrfindings.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits for an HTTP address to answer 200, and lets a person see that it waits. */
final class Wait {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
    private static final long TELL_EVERY_SECONDS = 3;

    private final Console console;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Wait(Console console) {
        this.console = console;
    }

    /** True when {@code address} answered 200; false when {@code process} ended or {@code limit} passed before. */
    boolean forAnswer(String what, URI address, ProcessHandle process, Duration limit) throws InterruptedException {
        long start = System.nanoTime();
        long told = 0;
        while (process.isAlive() && secondsSince(start) < limit.toSeconds()) {
            if (answers(address)) {
                return true;
            }
            long seconds = secondsSince(start);
            if (seconds >= told + TELL_EVERY_SECONDS) {
                told = seconds;
                console.say("  waiting for " + what + " (" + seconds + " s)");
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    private boolean answers(URI address) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(ANSWER_LIMIT).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static long secondsSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
