package org.scrfindings.api;

import static org.scrfindings.api.Repository.as;

import io.restassured.path.json.JsonPath;

/**
 * A published review of four documents for the tests of pages, read once. All in it is invented, and in every one of its
 * texts stands something that a browser would run if it were not shown as text.
 *
 * @param finding one that has codes, in the overview report
 */
record ReadReview(String id, String report, String finding) {

    private static final String REPORT = """
            # Serious Case Review: Child P

            ## Overview report

            ## 1. Introduction

            1.1 This review was commissioned by the Board after Child P was injured. <script>window.hostileTextHasRun=1</script>

            ## 2. Findings

            ### Finding 1: Marks on a young baby <img src=x onerror="window.hostileTextHasRun=1"> were not questioned

            The health visitor saw bruising to the baby's cheek and accepted the explanation that was given. She did \
            not tell the GP or refer to children's social care, and an opportunity to protect the baby was missed \
            because of her workload. "><svg onload=window.hostileTextHasRun=1> {7*7} {view.title} {{constructor}}

            ### Finding 2: The school did not hear what came of its referral

            The school made a referral to children's social care and was not told the outcome. It assumed that a social \
            worker was visiting, and did not ask again. Feedback to the referrer should have been routine. \
            <a href="javascript:window.hostileTextHasRun=1">Read more</a> </script><script>window.hostileTextHasRun=1</script>

            ### Finding 3: Bruising was not discussed between hospital and social care

            The hospital saw bruising to the baby's back and did not refer to children's social care. The paediatrician \
            accepted the explanation that was given, and information was not shared between the hospital and social care.

            ## 3. Recommendations

            1. The Board should make sure that bruising to a baby who cannot move is always referred by the health \
            visitor to children's social care. <iframe src="javascript:parent.hostileTextHasRun=1"></iframe>

            2. The Board should ask children's social care to tell referrers what came of their referral.
            """;

    private static final String CHRONOLOGY = """
            # Chronology

            | Date | Agency | Event | Source |
            | --- | --- | --- | --- |
            | 2 January 2013 | Police | Officers called to the home. <script>window.hostileTextHasRun=1</script> | Log |
            | 20 February 2013 | Health visiting | Six week review <b onmouseover=window.hostileTextHasRun=1>at home</b>. | Notes |
            | 9 November 2013 | Police | Mother reported an assault. | Log |
            """;

    private static final String PLAN = """
            # Action plan

            | No. | Recommendation | Action | Lead | Target date | Progress |
            | --- | --- | --- | --- | --- | --- |
            | 1 | Refer bruising | Write a protocol <svg/onload=window.hostileTextHasRun=1> | Head of Service | 31/03/2014 | Complete |
            | 2 | Tell referrers | Change the form | Inspector | 30/06/2014 | Under way |
            """;

    private static ReadReview made;

    static synchronized ReadReview published() {
        if (made == null) {
            String id = Repository.draft("Child P <script>window.hostileTextHasRun=1</script>", "Demoshire");
            String report = Repository.read(id, "report<img src=x onerror=window.hostileTextHasRun=1>.md", REPORT)
                    .getString("id");
            Repository.read(id, "chronology.md", CHRONOLOGY);
            Repository.read(id, "plan.md", PLAN);
            Repository.publish(id);
            made = new ReadReview(id, report, finding(id));
        }
        return made;
    }

    private static String finding(String review) {
        JsonPath findings = as(Repository.CURATOR)
                .queryParam("reviewId", review)
                .queryParam("kind", "finding", "example")
                .queryParam("q", "bruising cheek")
                .get("/findings")
                .jsonPath();
        return findings.getString("items[0].id");
    }
}
