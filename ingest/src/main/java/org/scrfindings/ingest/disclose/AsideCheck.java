package org.scrfindings.ingest.disclose;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.scrfindings.ingest.aside.Aside;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.parse.Span;

/** Looks for what identifies someone in words that a file holds beside its text. */
final class AsideCheck {

    /** "Ann Other", "A. Other", "Other, Ann", and a name by which one signs in: "ann.other". */
    private static final Pattern PERSON =
            Pattern.compile("(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? )?\\p{Lu}[\\p{L}'’.-]*,? (?:\\p{Lu}[\\p{L}'’.-]* )?"
                    + "\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*(?: \\([^)]*\\))?|\\p{Ll}{1,20}[._]\\p{Ll}{2,20}\\d{0,3}");

    private static final Pattern BODY = Pattern.compile(
            "\\b(?:Board|Unit|Council|Trust|Constabulary|Team|LSCB|SCB|Office|Ltd|Limited|Partnership|Service|Services|NHS|Police|User"
                    + "|Administrator|Admin|Consulting|Author|Report|Review|Business|Library|Word|Microsoft|Group|School|College"
                    + "|University|Department|Manager|Authority|Borough|County|City)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Function<String, List<Disclosure>> words;
    private final Content content;

    /** @param words finds what identifies someone in words that are no document */
    AsideCheck(Function<String, List<Disclosure>> words, Content content) {
        this.words = words;
        this.content = content;
    }

    List<Disclosure> of(Aside aside) {
        return switch (aside.kind()) {
            case WORDS -> inside(aside);
            case PERSON -> person(aside);
            case LOCATION -> List.of(whole(aside, Type.ADDRESS, Severity.HIGH));
            case COVERED -> List.of(whole(aside, typeOf(aside), Severity.HIGH));
            case UNSEEN ->
                List.of(whole(aside, typeOf(aside), inside(aside).isEmpty() ? Severity.REVIEW : Severity.HIGH));
        };
    }

    private List<Disclosure> inside(Aside aside) {
        return words.apply(aside.words()).stream()
                .filter(d -> !content.publicNames().holds(d.words()))
                .map(d -> new Disclosure(d.type(), d.severity(), beside(aside), d.words(), aside.place()))
                .toList();
    }

    /** The whole name, where it is one and not the reviewer's; else what is found in it. */
    private List<Disclosure> person(Aside aside) {
        List<Disclosure> found = inside(aside);
        boolean isPerson = PERSON.matcher(aside.words()).matches()
                && !BODY.matcher(aside.words()).find()
                && !content.publicNames().holds(aside.words());
        boolean isGrave = found.stream().anyMatch(d -> d.severity() == Severity.HIGH);
        return isPerson ? List.of(whole(aside, Type.PERSON_NAME, isGrave ? Severity.HIGH : Severity.REVIEW)) : found;
    }

    private Type typeOf(Aside aside) {
        return words.apply(aside.words()).stream()
                .min(Comparator.comparing(Disclosure::severity))
                .map(Disclosure::type)
                .orElse(Type.IDENTIFIER);
    }

    private Disclosure whole(Aside aside, Type type, Severity severity) {
        boolean inText = aside.kind() == Aside.Kind.COVERED || aside.kind() == Aside.Kind.UNSEEN;
        Span span = inText ? content.spanOf(aside.words(), aside.page()) : beside(aside);
        return new Disclosure(type, severity, span, aside.words(), aside.place());
    }

    private static Span beside(Aside aside) {
        return new Span(aside.page(), 0, 0);
    }
}
