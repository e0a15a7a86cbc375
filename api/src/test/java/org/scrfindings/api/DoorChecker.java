package org.scrfindings.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrfindings.api.Door.About;
import org.scrfindings.api.Dossier.Paper;

/**
 * Asks doors for what readers may and may not see, and tells where the answers differ from the model: a status that is
 * another one, a word or identifier of what is hidden, a count that is not the one for nothing.
 */
final class DoorChecker {

    private static final String NOTHING = UUID.randomUUID().toString();

    private final String base;
    private final List<Dossier> dossiers;
    private final Map<String, Set<String>> rolesByPath;
    private final Credentials credentials;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> answersForNothing = new HashMap<>();
    private final Map<Reader, Set<String>> hidden = new HashMap<>();
    private final List<String> leaks = new ArrayList<>();
    private int combinations;

    /**
     * @param rolesByPath roles that a door is for; everyone where there is none
     */
    DoorChecker(String base, List<Dossier> dossiers, Map<String, Set<String>> rolesByPath, Credentials credentials) {
        this.base = base;
        this.credentials = credentials;
        this.dossiers = dossiers;
        this.rolesByPath = rolesByPath;
    }

    private record Answer(int status, String body) {}

    /** Readers, reviews and doors that have been tried together. */
    int combinations() {
        return combinations;
    }

    /** What was wrong. */
    List<String> leaks() {
        return leaks;
    }

    void check(Reader reader, Door door, String identifier) {
        if (door.about() == About.ANYTHING) {
            int refused = refusal(reader, door);
            Answer answer = ask(reader, door.at(identifier));
            combinations += dossiers.size();
            if (refused > 0) {
                expect(refused, answer, reader, door, identifier);
            }
            scan(answer, reader, door, identifier);
            return;
        }
        for (Dossier dossier : dossiers) {
            combinations++;
            if (door.about() == About.QUESTION || door.about() == About.SEARCH_PAGE) {
                counts(reader, door, dossier);
            } else if (door.about() == About.REVIEW) {
                one(reader, door, dossier, null, dossier.id());
            } else {
                dossier.papers().forEach(paper -> door.identifiers(dossier, paper)
                        .forEach(id -> one(reader, door, dossier, paper, id)));
            }
        }
    }

    private void one(Reader reader, Door door, Dossier dossier, Paper paper, String id) {
        Answer answer = ask(reader, door.at(id));
        expect(status(reader, door, dossier, paper), answer, reader, door, id + " of " + dossier);
        scan(answer, reader, door, id);
    }

    private int status(Reader reader, Door door, Dossier dossier, Paper paper) {
        int refusal = refusal(reader, door);
        if (refusal > 0) {
            return refusal;
        }
        return door.rule().opens(reader, dossier, paper) ? 200 : door.refusal().status(reader, dossier, paper);
    }

    private int refusal(Reader reader, Door door) {
        Set<String> roles = rolesByPath.getOrDefault(door.path(), Set.of());
        if (roles.isEmpty() || roles.contains(reader.role())) {
            return 0;
        }
        return reader.key() == null ? 401 : 403;
    }

    /** Of a hidden review, or the hidden documents of one that is seen, the answer is that for no review at all. */
    private void counts(Reader reader, Door door, Dossier dossier) {
        if (refusal(reader, door) > 0) {
            expect(refusal(reader, door), ask(reader, door.at("")), reader, door, "a question");
            return;
        }
        Answer answer = ask(reader, about(door, dossier.id()));
        scan(answer, reader, door, dossier.id());
        if (dossier.papers().stream().noneMatch(p -> reader.sees(dossier, p))) {
            sameAsNothing(reader, answer, door, "", dossier);
            return;
        }
        dossier.papers().stream().filter(p -> !reader.sees(dossier, p)).forEach(p -> {
            if (door.about() == About.SEARCH_PAGE) {
                notOffered(reader, answer, door, p.kind(), dossier);
            } else {
                String kind = "&documentKind=" + p.kind();
                sameAsNothing(reader, ask(reader, about(door, dossier.id()) + kind), door, kind, dossier);
            }
        });
        if (door.path().equals("/api/v1/findings") || door.about() == About.SEARCH_PAGE) {
            total(reader, answer, door, dossier);
        }
    }

    /** A kind of document that is offered as a filter is one that is there. */
    private void notOffered(Reader reader, Answer answer, Door door, String kind, Dossier dossier) {
        if (answer.body().contains("id=\"documentKind-" + kind + "\"")) {
            leaks.add("%s is offered the hidden %s of a %s by %s".formatted(reader, kind, dossier, door.path()));
        }
    }

    private static String about(Door door, String reviewId) {
        String address = door.at("");
        return address + (address.contains("?") ? "&" : "?") + "reviewId=" + reviewId;
    }

    private void sameAsNothing(Reader reader, Answer told, Door door, String kind, Dossier dossier) {
        String nothing = answersForNothing.computeIfAbsent(
                reader + door.path() + kind,
                a -> ask(reader, about(door, NOTHING) + kind).body());
        if (!told.body().replace(dossier.id(), NOTHING).equals(nothing)) {
            leaks.add("%s is told something of a hidden %s by %s%s".formatted(reader, dossier, door.path(), kind));
        }
    }

    /** What is seen is counted, no more and no less, as far as the reader may pass it on. */
    private void total(Reader reader, Answer answer, Door door, Dossier dossier) {
        Map<Boolean, Integer> seen = dossier.papers().stream()
                .filter(p -> reader.sees(dossier, p))
                .collect(Collectors.partitioningBy(
                        p -> Reader.PUBLIC_KINDS.contains(p.kind()),
                        Collectors.summingInt(p -> p.findings().size())));
        Object expected = reader.isTold(seen.get(true), seen.get(false));
        String told = door.about() == About.SEARCH_PAGE ? onPage(expected) : asData(expected);
        if (!answer.body().contains(told)) {
            leaks.add("%s should be told of %s findings in %s".formatted(reader, expected, dossier));
        }
    }

    private static String onPage(Object total) {
        return "id=\"results\" aria-live=\"polite\">" + total + " finding";
    }

    private static String asData(Object total) {
        String value = total instanceof String ? "\"" + total + "\"" : total.toString();
        return "\"total\":{\"value\":" + value + ",";
    }

    private void expect(int status, Answer answer, Reader reader, Door door, String what) {
        if (answer.status() != status) {
            leaks.add("%s is answered %d in place of %d by %s for %s"
                    .formatted(reader, answer.status(), status, door.path(), what));
        }
    }

    private void scan(Answer answer, Reader reader, Door door, String asked) {
        hidden.computeIfAbsent(reader, this::hiddenFrom).stream()
                .filter(word -> !word.equals(asked) && answer.body().contains(word))
                .forEach(word -> leaks.add("%s is told %s by %s".formatted(reader, word, door.path())));
    }

    /** Words and identifiers of what a reader does not see. */
    private Set<String> hiddenFrom(Reader reader) {
        Set<String> words = new HashSet<>();
        for (Dossier dossier : dossiers) {
            if (!reader.sees(dossier)) {
                words.addAll(List.of(dossier.id(), dossier.word()));
            }
            dossier.papers().stream().filter(p -> !reader.sees(dossier, p)).forEach(p -> {
                words.addAll(List.of(p.id(), p.word()));
                words.addAll(p.findings());
            });
        }
        return words;
    }

    private Answer ask(Reader reader, String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address));
        credentials.of(reader).forEach(request::header);
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
