package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.scrfindings.api.Visit.Window;

/** What holds on every page in each of its states, looked at in a real browser. */
@QuarkusTest
class EveryPageTest {

    /** Over a slow line in a car park this is a second or two. */
    private static final int MOST_BYTES = 150_000;

    /** Pages for everyone, each state by its address. */
    private static List<String> forEveryone() {
        ReadReview review = ReadReview.published();
        HostileReviews hostile = HostileReviews.made();
        WithdrawnReview withdrawn = WithdrawnReview.made();
        return List.of(
                "/",
                "/findings?localBody=Body+of+" + encoded(HostileText.line()),
                "/findings?mode=keyword&q=" + encoded(HostileText.line().substring(0, 400)),
                "/findings/" + hostile.finding(),
                "/documents/" + hostile.report(),
                "/documents/" + hostile.report() + "?section=2",
                "/reviews/" + hostile.published(),
                "/reviews/" + withdrawn.id(),
                "/documents/" + withdrawn.document(),
                "/findings/" + withdrawn.finding(),
                "/findings",
                "/findings?q=bruising",
                "/findings?q=bruising&mode=keyword&sort=newest&issue=C2&not_polarity=good-practice",
                "/findings?q=zzzqqqxxx&mode=keyword",
                "/findings?q=bruising&mode=keyword&year=1901",
                "/findings?nonsense=1",
                "/findings/" + review.finding(),
                "/findings/00000000-0000-0000-0000-000000000000",
                "/documents/" + review.report(),
                "/documents/" + review.report() + "?finding=" + review.finding(),
                "/documents/" + review.report() + "?section=2",
                "/reviews",
                "/reviews/" + review.id(),
                "/codebook",
                "/map",
                "/map?q=bruising&mode=keyword",
                "/matrix",
                "/matrix?q=school&rows=issue&columns=professional",
                "/trends",
                "/trends?by=issue",
                "/comparison",
                "/comparison?a.q=bruising&b.q=school&by=issue",
                "/briefings",
                "/briefings/issues/C2",
                "/briefings/themes/domestic-abuse",
                "/accessibility",
                "/board",
                "/sign-in",
                "/sign-in?refused=true");
    }

    /** Pages for some, as role and address. */
    private record Own(String role, String address) {}

    private static Stream<Own> forSome() {
        return Stream.of(ofReviews(), ofDoubleCoding(), ofProjects(), ofAudit()).flatMap(pages -> pages);
    }

    private static Stream<Own> ofReviews() {
        ReadReview review = ReadReview.published();
        HostileReviews hostile = HostileReviews.made();
        return Stream.of(
                new Own("curator", "/board/reviews/" + hostile.returned()),
                new Own("curator", "/board/documents/" + hostile.returnedReport() + "/disclosures"),
                new Own("curator", "/coding/" + hostile.finding()),
                new Own("curator", "/reviews/" + hostile.withdrawn()),
                new Own("lscb", "/board/reviews/" + hostile.returned()),
                new Own("lscb", "/board/reviews/" + hostile.withdrawn()),
                new Own("lscb", "/board/reviews/" + hostile.returned() + "?tooLarge=" + encoded(HostileText.line())),
                new Own("lscb", "/board/reviews/" + hostile.returned() + "?closed=a.md&same=b.md"),
                new Own("lscb", "/board/documents/" + hostile.returnedReport() + "/disclosures"),
                new Own("lscb", "/reviews/" + hostile.returned()),
                new Own("lscb", "/reviews/" + hostile.withdrawn()),
                new Own("lscb", "/documents/" + hostile.returnedReport()),
                new Own("curator", "/reviews/" + review.id()),
                new Own("curator", "/board"),
                new Own("curator", "/board/reviews/" + review.id()),
                new Own("curator", "/board/documents/" + review.report() + "/disclosures"),
                new Own("curator", "/coding"),
                new Own("curator", "/coding/" + review.finding()),
                new Own("lscb", "/coding"),
                new Own("lscb", "/board"),
                new Own("lscb", "/board/reviews/new"),
                new Own("lscb", "/board/reviews/" + review.id()),
                new Own("lscb", "/board/documents/" + review.report() + "/disclosures"),
                new Own("researcher", "/board"),
                new Own("researcher", "/findings?q=bruising"));
    }

    /** A sample of which one passage is settled, one coded by both, and one still being coded. */
    private static Stream<Own> ofDoubleCoding() {
        String id = Coders.sample(Coders.published("Coded twice <script>window.hostileTextHasRun=1</script>"), 3);
        List<String> passages = Coders.assignments(Coders.FIRST, id);
        passages.forEach(p -> Coders.code(Coders.FIRST, p, Coders.CODES));
        passages.stream().skip(1).forEach(p -> Coders.code(Coders.SECOND, p, Coders.OTHER_CODES));
        Coders.settle(Repository.CURATOR, passages.get(1), Coders.CODES);
        String sample = "/double-coding/samples/" + id;
        return Stream.of(
                new Own("analyst", "/double-coding"),
                new Own("analyst", sample),
                new Own("analyst", "/double-coding/passages"),
                new Own("analyst", "/double-coding/passages/" + passages.getFirst()),
                new Own("analyst", "/double-coding/passages/next"),
                new Own("curator", "/double-coding"),
                new Own("curator", sample),
                new Own("curator", "/double-coding/samples/new"),
                new Own("curator", "/double-coding/samples/new?q=school&stage=A"),
                new Own("curator", sample + "/findings/" + passages.get(1)),
                new Own("curator", sample + "/findings/" + passages.get(2)),
                new Own("curator", sample + "/findings/" + passages.get(2) + "?of=analyst"),
                new Own("admin", "/double-coding"),
                new Own("analyst", "/agreement"),
                new Own("analyst", "/agreement?between=machine"),
                new Own("analyst", "/agreement?sample=" + id),
                new Own("curator", "/agreement?sample=" + id),
                new Own("admin", "/agreement?between=nobody"));
    }

    private static Stream<Own> ofProjects() {
        String waiting = "/projects/" + Projects.requested("To be decided <script>window.hostileTextHasRun=1</script>");
        String open = "/projects/" + Projects.approved("Open");
        return Stream.of(
                new Own("researcher", "/projects/" + HostileReviews.made().project()),
                new Own("curator", "/projects/" + HostileReviews.made().project()),
                new Own("researcher", "/projects"),
                new Own("researcher", "/projects?status=ended"),
                new Own("researcher", "/projects/new"),
                new Own("researcher", waiting),
                new Own("researcher", open),
                new Own("researcher", "/saved-searches"),
                new Own("researcher", "/saved-searches/new?q=bruising&stage=A"),
                new Own("curator", "/projects"),
                new Own("curator", waiting),
                new Own("curator", open),
                new Own("curator", "/findings?q=bruising"));
    }

    private static Stream<Own> ofAudit() {
        return Stream.of(
                new Own("admin", "/audit"),
                new Own("admin", "/audit?action=sample&actor=curator"),
                new Own("admin", "/audit?since=yesterday"),
                new Own("admin", "/audit/verification"),
                new Own("admin", "/audit/verification?head=7"),
                new Own("curator", "/audit"));
    }

    /** Each state is opened once, and everything is looked at while it is open. */
    @Test
    void everyPageCanBeUsedByEveryoneAndRunsNothingOfWhatItShows() {
        SoftAssertions softly = new SoftAssertions();
        try (Visit visit = Visit.in(Window.DESK)) {
            forEveryone().forEach(address -> inspect(visit, address, softly));
            softly.assertThat(visit.troubles()).isEmpty();
        }
        forSome().collect(Collectors.groupingBy(Own::role)).forEach((role, pages) -> {
            try (Visit visit = Visit.as(role, Window.DESK)) {
                pages.forEach(own -> inspect(visit, own.address(), softly));
                softly.assertThat(visit.troubles()).as(role).isEmpty();
            }
        });
        softly.assertAll();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What nobody looks at: data for scripts, pictures and scripts by themselves, and the way to another sign-in. */
    private static final Set<String> NO_PAGES = Set.of("/session", "/assets/{name}", "/sign-in/organisation");

    @Test
    void everyPageIsLookedAt() {
        List<String> addresses = Stream.concat(forEveryone().stream(), forSome().map(Own::address))
                .map(address -> address.replaceFirst("[?#].*", ""))
                .toList();
        Set<String> missing = new TreeSet<>(PageRoutes.all().keySet());
        missing.removeAll(NO_PAGES);
        missing.removeIf(route -> route.matches(".*/(svg|png)"));
        missing.removeIf(route -> addresses.stream().anyMatch(a -> a.matches(route.replaceAll("\\{[a-z]+}", "[^/]+"))));
        assertThat(missing).as("add these to the lists above").isEmpty();
    }

    private static void inspect(Visit visit, String address, SoftAssertions softly) {
        visit.open(address);
        visit.keepPicture(address);
        softly.assertThat(visit.barriers()).as("barriers on " + address).isEmpty();
        softly.assertThat(visit.page().evaluate("window." + HostileText.RUN))
                .as("text that ran on " + address)
                .isNull();
        softly.assertThat(visit.page()
                        .locator(HostileText.MARK + ", [" + HostileText.MARK + "], " + HostileText.LINK)
                        .count())
                .as("elements made out of text on " + address)
                .isZero();
        softly.assertThat(visit.page().title()).as("title of " + address).endsWith(" – Serious case review findings");
        softly.assertThat(visit.page().locator("h1").count())
                .as("main headings of " + address)
                .isEqualTo(1);
        for (Window look : List.of(Window.NARROW, Window.ZOOMED)) {
            softly.assertThat(visit.overhang(look))
                    .as("what has to be scrolled sideways, %s, on %s", look, address)
                    .isLessThanOrEqualTo(0);
        }
    }

    @Test
    void aFirstVisitIsLight() {
        for (String address : List.of("/", "/findings?q=bruising", "/codebook")) {
            try (Visit visit = Visit.in(Window.DESK)) {
                visit.open(address);
                assertThat(visit.bytes()).as(address).isLessThan(MOST_BYTES);
            }
        }
    }

    @Test
    void everyPageForbidsScriptsThatAreNotTheServicesOwn() {
        try (Visit visit = Visit.in(Window.DESK)) {
            String policy = visit.open("/findings").headers().get("content-security-policy");
            assertThat(policy)
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(visit.page()
                            .locator("script:not([src]), [style], [onclick]")
                            .count())
                    .isZero();
        }
    }
}
