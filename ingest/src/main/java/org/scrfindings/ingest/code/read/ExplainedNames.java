package org.scrfindings.ingest.code.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.ProfessionalNames.Mention;
import org.scrfindings.ingest.pattern.Search;

/**
 * Names that a document explains once and uses from then on: {@code Fernside, a supported lodgings scheme for young
 * people, told}, or {@code a scheme called Fernside}.
 */
final class ExplainedNames {

    private static final String NAME = "\\p{Lu}[\\p{L}'’]+(?: \\p{Lu}[\\p{L}'’]+){0,2}";

    private static final Search BEFORE_KIND =
            Search.of("(" + NAME + "), (?:an?|the|our|which (?:is|was) (?:an?|the)) ([^,.;:()\\n]{3,90})[,.;:(]");

    private static final Search BEHIND_KIND = Search.of(" (?:called|named|known as) [\"“'‘]?(" + NAME + ")");

    private static final Pattern KIND = Pattern.compile("\\b(?:[Aa]n?|[Tt]he|[Oo]ur) ([^,.;:()\\n]{3,60})\\z");

    private static final int LONGEST_KIND = 65;

    /** A name has its capital in the middle of a sentence too, where words that merely begin one have none. */
    private static final Search MID_SENTENCE = Search.of("\\p{Ll} (" + NAME + ")");

    /** What stands before these says of what kind something is, and what stands behind them where it is or what it does. */
    private static final String FURTHER =
            " (?:for|of|in|on|at|near|run|that|which|where|commissioned|offering|providing|based|funded|serving)\\b.*";

    private static final Pattern BEHIND_SERVICE = Pattern.compile(
            "(?:s|['’]s)?(?: (?:project|service|scheme|team|charity|agency|unit|centre|provider|organisation|programme|trust|home"
                    + "|hostel))?(?:$|" + FURTHER + ")");

    private static final Pattern ELSEWHERE = Pattern.compile("\\b(?:at|by|to|from|with|near|and|or|who|whose)\\b");

    /** People of the family, authorities and days are called by capitals too. */
    private static final Pattern NO_SERVICE = Pattern.compile(
            "\\b(?:Mother|Father|Mum|Dad|Child|Baby|Adult|Young|Sibling|Brother|Sister|Aunt|Uncle|Gran\\p{L}*|Partner|Male|Female"
                    + "|Step\\p{L}*|Family|Board|Partnership|Panel|Council|County|City|Borough|Government|Parliament|Act"
                    + "|January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)\\b");

    private final Function<String, List<Mention>> services;

    /** @param services those that a text names, in its order */
    ExplainedNames(Function<String, List<Mention>> services) {
        this.services = services;
    }

    /** A name and the code of the service that it stands for. */
    Stream<Map.Entry<String, String>> in(String text) {
        List<Map.Entry<String, String>> explained = Stream.concat(
                        BEFORE_KIND.in(text).map(m -> explained(m.group(1), m.group(2))), behindKind(text).stream())
                .flatMap(Optional::stream)
                .toList();
        Set<String> used = explained.isEmpty() ? Set.of() : midSentence(text);
        return explained.stream().filter(name -> used.contains(name.getKey()));
    }

    private static Set<String> midSentence(String text) {
        return MID_SENTENCE.in(text).map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private List<Optional<Map.Entry<String, String>>> behindKind(String text) {
        List<Optional<Map.Entry<String, String>>> explained = new ArrayList<>();
        int last = 0;
        for (MatchResult name : BEHIND_KIND.in(text).toList()) {
            int from = Math.max(last, name.start() - LONGEST_KIND);
            Matcher kind = KIND.matcher(text.substring(from, name.start()));
            if (kind.find()) {
                explained.add(explained(name.group(1), kind.group(1)));
                last = name.end();
            }
        }
        return explained;
    }

    private Optional<Map.Entry<String, String>> explained(String name, String explanation) {
        boolean isNew = !NO_SERVICE.matcher(name).find() && services.apply(name).isEmpty();
        return isNew ? kind(explanation).map(code -> Map.entry(name, code)) : Optional.empty();
    }

    /** The service that an explanation speaks of: "supported lodgings scheme for young people". */
    private Optional<String> kind(String explanation) {
        return services.apply(explanation).stream()
                .findFirst()
                .filter(m ->
                        !ELSEWHERE.matcher(explanation.substring(0, m.start())).find())
                .filter(m ->
                        BEHIND_SERVICE.matcher(explanation.substring(m.end())).matches())
                .map(Mention::code);
    }
}
