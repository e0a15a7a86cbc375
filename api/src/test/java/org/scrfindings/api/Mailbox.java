package org.scrfindings.api;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A mail server of the tests' own. */
public class Mailbox implements QuarkusTestResourceLifecycleManager {

    static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", String.valueOf(SERVER.getSmtp().getPort()),
                "quarkus.mailer.from", "findings@example.org",
                "scr.digests.enabled", "true",
                "scr.digests.address", "https://findings.example.org");
    }

    @Override
    public void stop() {
        SERVER.stop();
    }
}
