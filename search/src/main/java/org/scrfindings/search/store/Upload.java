package org.scrfindings.search.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as it was uploaded.
 *
 * @param filename the name that the sender gave it, without folders
 * @param content where its bytes lie; read once
 * @param sha256 of the bytes, in hexadecimal
 * @param kind what the sender says that it is
 */
public record Upload(String filename, Path content, long bytes, String sha256, Optional<String> kind) {}
