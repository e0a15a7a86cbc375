package org.scrfindings.ingest.aside;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrfindings.ingest.parse.ParsedDocument;

/** Plain text: the lines at the edges of printed pages that come back and are left out of the text. */
final class TextAsides implements AsideReader.Format {

    private static final int LONGEST = 120;

    @Override
    public void read(byte[] bytes, ParsedDocument document, Asides asides) {
        Map<String, Long> counts = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        counts.entrySet().stream()
                .filter(line -> line.getValue() > 1 && !document.text().contains(line.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(line -> asides.words("page header or footer", line));
    }
}
