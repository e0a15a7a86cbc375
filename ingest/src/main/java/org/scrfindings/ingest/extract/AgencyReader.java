package org.scrfindings.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrfindings.ingest.codebook.ProfessionalNames;

/** Tells which professional group an agency column, a sheet's heading or the words of an event mean. */
final class AgencyReader {

    private record Family(String code, Pattern words) {
        static Family of(String code, String... words) {
            return new Family(
                    code, Pattern.compile("\\b(?:" + String.join("|", words) + ")", Pattern.CASE_INSENSITIVE));
        }
    }

    /** How organisations call themselves where they do not use a profession's name; the special before the general. */
    private static final List<Family> ORGANISATIONS = List.of(
            Family.of("camhs", "CAMHS", "CYPMHS", "child(?:ren)? and (?:adolescent|young people[’']?s?) mental"),
            Family.of("adult-mental-health", "mental health", "CMHT", "IAPT", "psychiatr", "crisis team"),
            Family.of("adult-social-care", "adult (?:social|services|care)", "adults[’']? (?:social|services)"),
            Family.of(
                    "domestic-abuse",
                    "IDVA",
                    "MARAC",
                    "women[’']?s aid",
                    "refuge",
                    "domestic (?:abuse|violence) (?:service|charity|advoc|advis|support)"),
            Family.of("substance-misuse", "(?:drugs?|alcohol|substance|recovery|addiction)\\b", "pharmac", "chemist"),
            Family.of("youth-justice", "youth (?:offending|justice)", "YOT\\b", "YOS\\b"),
            Family.of(
                    "probation",
                    "probation",
                    "CRC\\b",
                    "NPS\\b",
                    "community rehabilitation",
                    "offender",
                    "prison",
                    "MAPPA"),
            Family.of("care-provider", "foster", "residential (?:home|unit|care)", "children[’']s home", "adoption"),
            Family.of("school-nursing", "school (?:nurs|health)"),
            Family.of(
                    "health-visiting",
                    "health visit",
                    "HV\\d?\\b",
                    "0 ?[-–] ?(?:5|19)\\b",
                    "family nurse",
                    "FNP\\b",
                    "community nursery nurse"),
            Family.of("midwifery", "midwi", "matern", "antenatal", "postnatal", "obstetric"),
            Family.of("ambulance", "ambulance", "paramedic", "NHS ?111"),
            Family.of(
                    "gp",
                    "GPs?\\d?\\b",
                    "general pract",
                    "surgery",
                    "medical (?:centre|practice)",
                    "primary care",
                    "health centre"),
            Family.of("sexual-health", "sexual health", "contracepti", "GUM\\b", "CASH\\b"),
            Family.of(
                    "hospital",
                    "hospital",
                    "emergency (?:department|medicine)",
                    "A ?(?:&|and) ?E\\b",
                    "ED\\b",
                    "paediatric",
                    "acute",
                    "ward\\b",
                    "infirmary",
                    "neonatal",
                    "walk-?in",
                    "minor injur",
                    "NHS (?:foundation )?trust",
                    "ophthalm",
                    "audiolog",
                    "dent(?:al|ist)",
                    "orthop",
                    "radiolog",
                    "outpatient",
                    "speech and language",
                    "therap"),
            Family.of(
                    "early-years",
                    "nurser(?:y|ies)",
                    "pre-?school",
                    "child-?mind",
                    "early years",
                    "playgroup",
                    "day care"),
            Family.of(
                    "early-help",
                    "early help",
                    "children[’']?s centre",
                    "family support",
                    "sure start",
                    "troubled families",
                    "family intervention",
                    "team around",
                    "TA[CF]\\b",
                    "family hub"),
            Family.of(
                    "csc",
                    "CSCS?\\b",
                    "children[’']?s (?:social|services)",
                    "social (?:care|work|services)",
                    "MASH\\b",
                    "EDT\\b",
                    "emergency duty",
                    "front door",
                    "contact centre",
                    "referral and assessment",
                    "looked after",
                    "IRO\\b",
                    "children and (?:families|young people[’']?s) (?:services?|department)",
                    "LADO\\b"),
            Family.of(
                    "police",
                    "police",
                    "constabulary",
                    "PPU\\b",
                    "CAIU\\b",
                    "CAIT\\b",
                    "public protection",
                    "CID\\b",
                    "detective"),
            Family.of(
                    "housing",
                    "housing",
                    "homes\\b",
                    "homeless",
                    "tenan",
                    "landlord",
                    "hostel",
                    "supported (?:accommodation|living)"),
            Family.of(
                    "legal",
                    "court",
                    "cafcass",
                    "legal",
                    "solicitor",
                    "CPS\\b",
                    "crown prosecution",
                    "coroner",
                    "guardian"),
            Family.of("school", "school", "academy", "college", "education", "pupil referral", "PRU\\b", "SENCO"),
            Family.of("immigration", "home office", "immigration", "UKBA", "UKVI", "asylum"),
            Family.of(
                    "network",
                    "conference\\b(?! chair)",
                    "core group",
                    "(?:multi-?|joint[ -])agency",
                    "(?:strategy|professionals[’']?|network|planning|review|child in need) (?:meeting|discussion)",
                    "^\\W*all(?: agencies| services)?\\W*$"),
            Family.of(
                    "public",
                    "^(?:the |extended |birth )?(?:family|(?:step)?(?:mother|father)|parents?|partner)\\W*$",
                    "neighbour",
                    "(?:maternal |paternal )?grand(?:mother|father|parent)",
                    "MGM\\b",
                    "relative",
                    "public\\b",
                    "anonymous",
                    "passer-?by",
                    "aunt",
                    "uncle"),
            Family.of("hospital", "nurs(?:e|es|ing)\\b", "health\\b"),
            Family.of("voluntary", "volunt", "charit", "NSPCC", "helpline", "church", "mosque", "faith", "youth club"));

    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;/\\n]\\s*|\\s+to\\s+", Pattern.CASE_INSENSITIVE);

    /** Between two names; "health and social care" is one. */
    private static final Pattern AND = Pattern.compile("(?<!\\bhealth)\\s+(?:and|&)\\s+", Pattern.CASE_INSENSITIVE);

    private final ProfessionalNames names;

    AgencyReader(ProfessionalNames names) {
        this.names = names;
    }

    /** The group that a name of an agency means, or the empty string. */
    String ofName(String name) {
        return ORGANISATIONS.stream()
                .filter(f -> f.words().matcher(name).find())
                .map(Family::code)
                .findFirst()
                .or(() -> firstNamed(name))
                .orElse("");
    }

    /** Several may stand in one cell, "Housing to Police" or "Ambulance, hospital": the first is meant, as it acts. */
    String ofCell(String names) {
        return SEVERAL.splitAsStream(names)
                .map(this::ofFirst)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElseGet(() -> ofName(names));
    }

    private String ofFirst(String joined) {
        String first = ofName(AND.split(joined, 2)[0]);
        return first.isEmpty() ? ofName(joined) : first;
    }

    /** The group that a sentence names first, or the empty string: whoever acts mostly stands at its head. */
    String ofSentence(String words) {
        return firstNamed(words).orElse("");
    }

    private Optional<String> firstNamed(String words) {
        return names.in(words).stream().map(ProfessionalNames.Mention::code).findFirst();
    }
}
