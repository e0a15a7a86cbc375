package org.scrfindings.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A form with one file in the part {@code file}; the JDK's client has no such body of its own. */
record MultipartFile(String contentType, byte[] bytes) {

    static MultipartFile of(Path file) throws IOException {
        String boundary = UUID.randomUUID().toString();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + quoted(file.getFileName().toString()) + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(head.getBytes(StandardCharsets.UTF_8));
        Files.copy(file, body);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return new MultipartFile("multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    /** As browsers do it: a quotation mark would end the name. */
    private static String quoted(String name) {
        return name.replace("\"", "%22");
    }
}
