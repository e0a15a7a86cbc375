package org.scrfindings.benchmarks.review;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented sentences in the manner of a review. The same random numbers give the same words. */
final class Prose {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, List<String>> PHRASES = phrases();

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    /** One phrase of that name, with all its slots filled, as it would begin a sentence. */
    String one(String name) {
        String words = filled(name);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    String paragraph(String name, int fewest, int most) {
        return Stream.generate(() -> one(name))
                .limit(random.nextInt(fewest, most + 1))
                .collect(Collectors.joining(" "));
    }

    private String filled(String name) {
        List<String> choices = PHRASES.get(name);
        String choice = choices.get(random.nextInt(choices.size()));
        return SLOT.matcher(choice).replaceAll(slot -> filled(slot.group(1)));
    }

    private static Map<String, List<String>> phrases() {
        try (InputStream yaml = Prose.class.getResourceAsStream("prose.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
