package org.scrfindings.ingest.code.remote;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A language model that an operator has set up to code passages.
 *
 * @param address of the service, up to and without {@code /chat/completions}: {@code http://models.example/v1}
 * @param model by which the service knows the model
 * @param key sent as a bearer token
 * @param timeout for the answer on one passage
 */
public record RemoteSettings(URI address, String model, Optional<String> key, Duration timeout) {}
