package org.scrfindings.ingest.code.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.codebook.Codebook;

/**
 * Reads a lexicon: {@code axis, "service", "own" or "signal" → code → weight → list of cues}. Refuses, with the line,
 * whatever the codebook does not know.
 */
final class LexiconReader {

    private static final String SERVICES = "service";
    private static final String OWN = "own";
    private static final String SIGNALS = "signal";

    private final Codes codes;

    LexiconReader(Codebook codebook) {
        codes = new Codes(codebook);
    }

    /** @throws IllegalStateException when the resource is malformed or names an unknown code; says which line */
    Lexicon read(String resource) {
        try (InputStream in = LexiconReader.class.getResourceAsStream(resource);
                JsonParser parser = new YAMLFactory().createParser(in)) {
            return lexicon(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(resource + ", " + e.getMessage(), e);
        }
    }

    Lexicon read(InputStream in) throws IOException {
        try (JsonParser parser = new YAMLFactory().createParser(in)) {
            return lexicon(parser);
        }
    }

    private Lexicon lexicon(JsonParser parser) throws IOException {
        Map<Axis, Map<String, List<Cue>>> cues = new EnumMap<>(Axis.class);
        Map<Signal, CueSet> signals = new EnumMap<>(Signal.class);
        Map<String, List<Cue>> services = new LinkedHashMap<>();
        Map<String, CueSet> own = new LinkedHashMap<>();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String part = parser.currentName();
            switch (part) {
                case SERVICES -> services.putAll(byCode(parser, codes::isService));
                case OWN -> byCode(parser, codes::isService).forEach((code, found) -> own.put(code, new CueSet(found)));
                case SIGNALS ->
                    byCode(parser, name -> Signal.of(name).isPresent())
                            .forEach(
                                    (name, found) -> signals.put(Signal.of(name).orElseThrow(), new CueSet(found)));
                default -> {
                    Axis axis = Axis.of(part).orElseThrow(() -> unknown(parser, part));
                    cues.put(axis, byCode(parser, code -> codes.isKnown(axis, code)));
                }
            }
        }
        return new Lexicon(cues, services, own, signals);
    }

    private static Map<String, List<Cue>> byCode(JsonParser parser, Predicate<String> known) throws IOException {
        Map<String, List<Cue>> byCode = new LinkedHashMap<>();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String code = parser.currentName();
            if (!known.test(code)) {
                throw unknown(parser, code);
            }
            byCode.put(code, cues(parser));
        }
        return byCode;
    }

    private static List<Cue> cues(JsonParser parser) throws IOException {
        List<Cue> cues = new ArrayList<>();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            double weight = Double.parseDouble(parser.currentName());
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                cues.add(cue(parser, weight));
            }
        }
        return cues;
    }

    private static Cue cue(JsonParser parser, double weight) throws IOException {
        try {
            return Cue.of(parser.getText(), weight);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "line " + parser.currentTokenLocation().getLineNr() + ": " + e.getMessage(), e);
        }
    }

    private static IllegalArgumentException unknown(JsonParser parser, String code) {
        return new IllegalArgumentException(
                "line " + parser.currentTokenLocation().getLineNr() + ": unknown code " + code);
    }
}
