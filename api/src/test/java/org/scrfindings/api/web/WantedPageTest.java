package org.scrfindings.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/board",
                "/findings?q=%22school+nurse%22&stage=A",
                "/documents/5d1c?finding=7#passage",
                "/briefings/../map",
                "/findings?q=https://elsewhere.example//"
            })
    void aPageOfThisServiceIsComeBackTo(String address) {
        assertThat(WantedPage.of(address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "https:/elsewhere.example",
                "//elsewhere.example/board",
                "///elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "\t//elsewhere.example",
                " //elsewhere.example",
                "/\n/elsewhere.example",
                "/board\r\nSet-Cookie: scr-session=x",
                "javascript:alert(1)",
                "data:text/html,<script>",
                "mailto:somebody@elsewhere.example",
                "elsewhere.example",
                "board",
                "?q=school",
                "/board\u0000",
                "/board<script>",
                "/%",
                "@elsewhere.example"
            })
    void anythingElseLeadsToTheStartPage(String address) {
        assertThat(WantedPage.of(address).address()).isEqualTo("/");
    }

    /** One would sign in for ever, be signed out again, or look at what is no page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in?to=%2Fboard",
                "/sign-in/organisation",
                "/board/../sign-out",
                "/session",
                "/api/v1/findings",
                "/assets/site.css"
            })
    void whatIsNoPageIsNotComeBackTo(String address) {
        assertThat(WantedPage.of(address).address()).isEqualTo("/");
    }

    @Test
    void whatAHeaderCannotSayIsSaidInItsOwnWay() {
        assertThat(WantedPage.of("/findings?q=\u560d\u560aSet-Cookie:x").address())
                .isEqualTo("/findings?q=%E5%98%8D%E5%98%8ASet-Cookie:x");
    }

    @Test
    void anAddressThatIsTooLongForTheWayIsLeftBehind() {
        assertThat(WantedPage.of("/findings?q=" + "a".repeat(1_000)).isStart()).isTrue();
    }
}
