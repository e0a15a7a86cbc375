package org.scrfindings.api;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the service logs, down to the finest level that it is set to, while this is open. */
final class CapturedLog extends Handler implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final StringBuffer text = new StringBuffer();

    CapturedLog() {
        root.addHandler(this);
    }

    @Override
    public void publish(LogRecord logged) {
        text.append(logged.getMessage());
        if (logged.getParameters() != null) {
            for (Object parameter : logged.getParameters()) {
                text.append(' ').append(parameter);
            }
        }
        if (logged.getThrown() != null) {
            StringWriter trace = new StringWriter();
            logged.getThrown().printStackTrace(new PrintWriter(trace));
            text.append(' ').append(trace);
        }
        text.append('\n');
    }

    String text() {
        return text.toString();
    }

    @Override
    public void flush() {
        // it is all there
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
