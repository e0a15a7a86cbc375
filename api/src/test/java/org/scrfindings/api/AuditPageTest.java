package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.ADMIN;
import static org.scrfindings.api.Repository.as;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrfindings.api.Visit.Window;

/** An administrator looks up at a page who did what, and whether the record is as it was written. */
@QuarkusTest
class AuditPageTest {

    @ParameterizedTest
    @EnumSource(names = {"DESK", "WITHOUT_SCRIPTS"})
    void entriesAreNarrowedByWhoAndWhatAndPagedToTheLast(Window look) {
        String review = Repository.draft("Looked up in the audit", "Auditshire");
        Repository.read(review, "report.md", Repository.overview("The school did not tell the GP of its worries."));
        Repository.submit(review);
        try (Visit admin = Visit.as("admin", look)) {
            Page page = admin.page();
            page.click("nav >> text=Audit");
            page.getByLabel("Who").fill("curator");
            page.getByLabel("What").selectOption("review");
            page.getByLabel("Since").fill("2026-01-01");
            page.click("button:has-text('Show')");
            assertThat(admin.address()).contains("actor=curator", "action=review", "since=2026-01-01");
            assertThat(page.locator("tbody tr").allTextContents())
                    .isNotEmpty()
                    .allMatch(row -> row.contains("curator") && row.contains("review."));

            page.locator("tbody a[href*=subject]").first().click();
            assertThat(page.getByLabel("About the identifier").inputValue()).isEqualTo(review);
            assertThat(page.locator("tbody tr").first().textContent()).contains("review.submitted");
            assertThat(admin.troubles()).isEmpty();
        }
    }

    @Test
    void pagesGoOnWhereTheOneBeforeEnded() {
        for (int i = 0; i < 55; i++) {
            Repository.draft("Many entries", "Auditshire");
        }
        try (Visit admin = Visit.as("admin", Window.DESK)) {
            admin.open("/audit?action=review");
            List<String> first = numbers(admin);
            admin.page().click("text=Earlier entries");
            List<String> second = numbers(admin);
            List<Integer> told = as(ADMIN)
                    .queryParam("action", "review")
                    .queryParam("limit", first.size() + second.size())
                    .get("/audit")
                    .jsonPath()
                    .getList("items.seq");
            assertThat(Stream.concat(first.stream(), second.stream()).toList())
                    .isEqualTo(told.stream().map(String::valueOf).toList());
        }
    }

    private static List<String> numbers(Visit visit) {
        return visit.page().locator("tbody th").allTextContents();
    }

    @Test
    void whatCannotBeUnderstoodIsSaidBesideItsField() {
        try (Visit admin = Visit.as("admin", Window.DESK)) {
            for (Map.Entry<String, String> wrong :
                    Map.of("since", "yesterday", "subject", "the review").entrySet()) {
                admin.open("/audit?" + wrong.getKey() + "=" + wrong.getValue().replace(" ", "+"));
                assertThat(admin.page().locator("#" + wrong.getKey()).getAttribute("aria-invalid"))
                        .isEqualTo("true");
                assertThat(admin.page().locator("#" + wrong.getKey()).inputValue())
                        .isEqualTo(wrong.getValue());
                assertThat(admin.barriers()).isEmpty();
            }
        }
    }

    @Test
    void theChainIsVerifiedAgainstAHeadThatWasNotedDown() {
        Repository.draft("An entry at least", "Auditshire");
        try (Visit admin = Visit.as("admin", Window.DESK)) {
            Page page = admin.page();
            admin.open("/audit");
            page.click("text=Is it as it was written?");
            assertThat(page.textContent("main")).contains("It is.");
            String head = page.textContent("dd code");
            page.getByLabel("A head that was noted down earlier").fill(head);
            page.keyboard().press("Enter");
            page.waitForURL("**/audit/verification?head=**");
            assertThat(page.textContent("main")).contains("The head that you noted down is among them");
            page.getByLabel("A head that was noted down earlier").fill(head.replaceFirst(":.", ":x"));
            page.click("text=Look whether it is still there");
            assertThat(page.textContent(".govuk-error-summary")).contains("64 digits");
            char last = head.charAt(head.length() - 1);
            String another = head.substring(0, head.length() - 1) + (last == '0' ? '1' : '0');
            page.getByLabel("A head that was noted down earlier").fill(another);
            page.click("text=Look whether it is still there");
            assertThat(page.textContent(".govuk-warning-text")).contains("It is not.");
            assertThat(admin.barriers()).isEmpty();
        }
    }

    @Test
    void theAuditIsForAdministratorsAlone() {
        for (String role : List.of("curator", "analyst", "researcher", "lscb")) {
            try (Visit visit = Visit.as(role, Window.DESK)) {
                assertThat(visit.open("/audit").status()).as(role).isEqualTo(403);
                assertThat(visit.open("/audit/verification").status()).as(role).isEqualTo(403);
            }
        }
    }
}
