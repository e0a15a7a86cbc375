package org.scrfindings.api;

import java.nio.charset.StandardCharsets;

/** Short documents of the kinds that are tables. */
final class Documents {

    private Documents() {}

    static byte[] chronology() {
        return """
                # Integrated chronology

                | Date | Agency | Event | Comment |
                | :--- | :--- | :--- | :--- |
                | 12 March 2013 | Health visiting | New birth visit. No concerns were recorded. | Father was not seen. |
                | 4 April 2013 | Police | Called to the home. No referral was made. | The health visitor was not told. |
                | May 2013 | School | The older child was absent for a week. | |
                """.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] actionPlan() {
        return """
                # Action plan

                | No. | Recommendation | Action | Lead officer | Target date | Progress |
                | --- | --- | --- | --- | --- | --- |
                | 1 | Share concerns at transition | Write a joint protocol | Head of Service | 31/03/2014 | Complete |
                | 2 | Tell the health visitor of calls | Change the form | Detective Inspector | 30/06/2014 | Under way |
                """.getBytes(StandardCharsets.UTF_8);
    }
}
