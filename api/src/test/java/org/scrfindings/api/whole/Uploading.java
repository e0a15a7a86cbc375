package org.scrfindings.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Uploads documents one after another in a thread of its own; one that fails is sent again until it is taken. */
final class Uploading implements AutoCloseable {
    private static final Duration TAKEN_LIMIT = Duration.ofSeconds(90);
    private static final Set<Integer> TAKEN = Set.of(200, 202);
    /** 500 and 503: the service is there and what it stands on is not. */
    private static final Set<Integer> EXPECTED = Set.of(200, 202, 500, 503);

    private final Client client;
    private final String review;
    private final Semaphore allowed = new Semaphore(0);
    private final AtomicInteger attempts = new AtomicInteger();
    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> all;

    private Uploading(Client client, String review, List<UploadFile> files) {
        this.client = client;
        this.review = review;
        this.all = thread.submit(() -> {
            for (UploadFile file : files) {
                allowed.acquire();
                taken.put(file.name(), upload(file));
            }
            return null;
        });
    }

    static Uploading begin(Client client, String review, List<UploadFile> files) {
        return new Uploading(client, review, files);
    }

    void allow(int more) {
        allowed.release(more);
    }

    int taken() {
        return taken.size();
    }

    int attempts() {
        return attempts.get();
    }

    void awaitTaken(int count) {
        Patience.upTo(TAKEN_LIMIT, count + " documents to be taken")
                .failFast("uploading broke off", () -> all.isDone() && taken() < count)
                .until(this::taken, now -> now >= count);
    }

    /** Document ids by file name. */
    Map<String, String> finish(Duration limit) throws ExecutionException, InterruptedException, TimeoutException {
        all.get(limit.toSeconds(), TimeUnit.SECONDS);
        return taken;
    }

    private String upload(UploadFile file) {
        return Patience.upTo(TAKEN_LIMIT, file.name() + " to be taken")
                .until(() -> attempt(file), answer -> TAKEN.contains(answer.status()))
                .body()
                .path("id")
                .asText();
    }

    private Client.Answer attempt(UploadFile file) throws IOException, InterruptedException {
        attempts.incrementAndGet();
        Client.Answer answer = client.upload(review, file);
        assertThat(answer.status()).isIn(EXPECTED);
        return answer;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
