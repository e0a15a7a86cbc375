package org.scrfindings.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must hold before anything is started; each failure is one line that says what to do. */
final class Preflight {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long NEEDED_MEGABYTES = 1024;
    private static final int CONNECT_MILLIS = 500;

    private Preflight() {}

    static void checkSpace(Path folder) throws StartException {
        try {
            checkSpace(folder, Files.getFileStore(folder).getUsableSpace() / MEGABYTE);
        } catch (IOException e) {
            throw new StartException("cannot find the free space in " + folder + ": " + e.getMessage(), e);
        }
    }

    static void checkSpace(Path folder, long freeMegabytes) throws StartException {
        if (freeMegabytes < NEEDED_MEGABYTES) {
            throw new StartException("only " + freeMegabytes + " MB free in " + folder + "; at least "
                    + NEEDED_MEGABYTES + " MB are needed: free space or choose another folder with --data");
        }
    }

    static void checkPort(int port) throws StartException {
        if (answers(port) || !canListen(port)) {
            throw new StartException(
                    "port " + port + " is in use by another program: stop it or choose another with --port");
        }
    }

    static void checkService(Path service) throws StartException {
        if (!Files.isRegularFile(service)) {
            throw new StartException("the service is not built: " + service + " is missing");
        }
    }

    /** On some systems one can listen on loopback beside a program that listens everywhere. */
    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static boolean canListen(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
