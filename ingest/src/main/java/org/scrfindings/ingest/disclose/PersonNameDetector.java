package org.scrfindings.ingest.disclose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds names of persons by their given name, with a surname or without, or by a title before a surname. */
final class PersonNameDetector implements Detector {

    private static final String TITLE =
            "(?:(?:Mr|Mrs|Ms|Mx|Dr|PC|DC|DS|DI|DCI|PS|Sgt|WPC|PCSO)\\.?|Miss|Doctor|Nurse|Sister|Sergeant|Inspector|Constable"
                    + "|Detective Constable|Detective Sergeant) (?:\\d{2,5} )?(?:\\p{Lu}\\.? ){0,2}";

    /** One to three capitalised words in a row, perhaps behind a title. */
    private static final Search NAME = Search.of("(?<![\\p{L}\\d@./-])(" + TITLE + ")?(" + PublicNames.NAME_WORD
            + "(?: (?!(?:Mr|Mrs|Ms|Mx|Dr|PC|DC|DS|DI|DCI|PS|Sgt|WPC|PCSO|Miss)\\b)" + PublicNames.NAME_WORD
            + "){0,2})(?![\\p{L}\\d@])");

    /** Behind a given name these make a street, a house, a law, a method. */
    private static final Pattern NO_PERSON = Pattern.compile(
            "^['’]?s? ?(?:Street|Road|Lane|Close|Avenue|Drive|Court|Way|House|Hall|Hospital|Ward|School|College|Centre|Unit|Trust"
                    + "|Foundation|Project|Inquiry|Report|Review|Act|Law|Rule|Place|Square|Park|Gardens|Terrace|Crescent|Institute"
                    + "|University|Clinic|Surgery|Profile|Scale|Framework|Model|Principles?|Island|Infirmary|Lodge|Home|Team|Bay|Line"
                    + "|Day|Nursery|Academy|Green|Hill|View|Church|County|Council|Constabulary|[Bb]asket|[Ee]nvelopes?|Wish|Fund|Hospice|Charter|Appeal|Story|Award|Society|Association)\\b");

    /** "A Patel-type answer". */
    private static final Pattern A_KIND_OF = Pattern.compile("-\\p{Ll}+$");

    private static final Pattern PLACE_BEFORE = Pattern.compile("(?:\\bSt\\.? |\\bSaint |\\bLake |\\bPort )$");
    private static final Pattern ABOUT_THE_PANEL = Pattern.compile(
            "\\b(?:panel|author|reviewer|chair|member|independent|designated|head of|director|commissioner|coroner|chief)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> TITLES = Set.of(
            "Miss", "Doctor", "Nurse", "Sister", "Sergeant", "Inspector", "Constable", "Detective", "WPC", "PCSO");

    /** Words that follow a title or a name and are none. */
    private static final Set<String> GENERIC = Set.of("""
            Mother Father Child Sibling Baby Adult Family Young Person Nurse Doctor Social Health The She He It They Police
            School January February March April May June July August September October November December Monday Tuesday
            Wednesday Thursday Friday Saturday Sunday And Was In On At Had Partnership Board Review Consultant Manager
            Practitioner Specialist Associate Midwife Visitor Worker Justice Judge""".strip().split("\\s+"));

    private final GivenNames givenNames;

    PersonNameDetector(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    @Override
    public Stream<Disclosure> find(Content content) {
        PublicNames meant = content.publicNames();
        return content.matches(NAME).map(m -> person(m, content, meant)).flatMap(Optional::stream);
    }

    private Optional<Disclosure> person(MatchResult match, Content content, PublicNames meant) {
        if (A_KIND_OF.matcher(match.group(2)).find()) {
            return Optional.empty();
        }
        String[] words = match.group(2).split(" ");
        boolean titled = match.group(1) != null && !beginsASentence(match, words[0], content);
        int first = titled && !isGiven(words[0]) ? 0 : firstGiven(words, match.start(2), content);
        if (first < 0 || titled && isPseudonym(bare(words[0]))) {
            return Optional.empty();
        }
        int start = titled && first == 0 ? match.start() : match.start(2) + offset(words, first);
        int end = match.start(2) + offset(words, last(words, first) + 1) - 1;
        return named(start, withoutPossessive(content.text(), start, end), content, meant);
    }

    /** "Mrs T. Over eighteen months": behind an initial that stands for a name. */
    private static boolean beginsASentence(MatchResult match, String word, Content content) {
        return match.group(1).endsWith(". ")
                && match.group(1).indexOf(' ') < match.group(1).length() - 1
                && content.text().contains(" " + word.toLowerCase(Locale.ROOT) + " ");
    }

    private static Optional<Disclosure> named(int start, int end, Content content, PublicNames meant) {
        String name = content.text().substring(start, end);
        if (meant.holds(name) || isPlace(start, end, content) || isOfThePanel(start, content)) {
            return Optional.empty();
        }
        return Optional.of(content.disclosure(Type.PERSON_NAME, meant.severityOf(name), start, end));
    }

    private int firstGiven(String[] words, int start, Content content) {
        for (int i = 0; i < words.length; i++) {
            String word = bare(words[i]);
            boolean withSurname = i + 1 < words.length && !isGenericWord(words[i + 1]);
            boolean insideSentence =
                    i == 0 && start > 1 && Character.isLowerCase(content.text().charAt(start - 2));
            if (givenNames.isCertain(word) || givenNames.isDoubtful(word) && withSurname && insideSentence) {
                return i;
            }
        }
        return -1;
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    private boolean isGiven(String word) {
        return givenNames.isCertain(word) || givenNames.isDoubtful(word);
    }

    /** A given name takes at most one surname along. */
    private static int last(String[] words, int first) {
        return first + 1 < words.length && !isGenericWord(words[first + 1]) && !endsInPossessive(words[first])
                ? first + 1
                : first;
    }

    /** Without the ending of a possessive. */
    static String bare(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        boolean possessive = end > 0 && (word.charAt(end - 1) == '\'' || word.charAt(end - 1) == '’');
        return possessive ? word.substring(0, end - 1) : word;
    }

    private static boolean endsInPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s");
    }

    private static int offset(String[] words, int index) {
        int offset = 0;
        for (int i = 0; i < index; i++) {
            offset += words[i].length() + 1;
        }
        return offset;
    }

    private static int withoutPossessive(String text, int start, int end) {
        String name = text.substring(start, end);
        return start + bare(name).length();
    }

    private static boolean isPseudonym(String surname) {
        return surname.length() <= 2 || isGenericWord(surname) || surname.equals(surname.toUpperCase(Locale.ROOT));
    }

    private static boolean isGenericWord(String word) {
        return GENERIC.contains(word);
    }

    static boolean isPlace(int start, int end, Content content) {
        String text = content.text();
        String after = text.substring(end, Math.min(text.length(), end + 25));
        String before = text.substring(Math.max(0, start - 8), start);
        return NO_PERSON.matcher(after).find()
                || NO_PERSON
                        .matcher(text.substring(text.lastIndexOf(' ', end - 1) + 1, end))
                        .matches()
                || PLACE_BEFORE.matcher(before).find();
    }

    /** A list of panel members says so once, at its head; a paragraph in the sentence that names them. */
    private static boolean isOfThePanel(int start, Content content) {
        return content.isAboutTheReview(start)
                && ABOUT_THE_PANEL.matcher(content.sentence(start)).find();
    }
}
