package org.scrfindings.api.security;

import java.util.regex.Pattern;
import org.scrfindings.search.access.KeyValue;

/** What is sent as a bearer's, told by its looks alone; whether it is good is another question. */
enum BearerForm {
    ISSUED_KEY,
    TOKEN,
    OTHER;

    /** A signed JWT in its compact form: header, claims and signature. */
    private static final Pattern JWT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    static BearerForm of(String value) {
        if (value.startsWith(KeyValue.PREFIX)) {
            return ISSUED_KEY;
        }
        return JWT.matcher(value).matches() ? TOKEN : OTHER;
    }
}
