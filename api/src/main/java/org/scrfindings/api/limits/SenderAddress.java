package org.scrfindings.api.limits;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as one sender can be told from another. */
public final class SenderAddress {

    /** Bytes of an IPv6 address that stand for one household or office; the rest its owner chooses at will. */
    private static final int NETWORK = 8;

    private SenderAddress() {}

    /** An IPv4 address as it is, or the network of an IPv6 address; "unknown" where there is none. */
    public static String of(SocketAddress remote) {
        return remote == null || remote.hostAddress() == null ? "unknown" : of(remote.hostAddress());
    }

    static String of(String literal) {
        try {
            // What the connection says is always a literal, so nothing is looked up.
            InetAddress address = InetAddress.getByName(literal);
            return address instanceof Inet6Address ? network(address.getAddress()) : address.getHostAddress();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    private static String network(byte[] address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address, NETWORK)) + "/64";
    }
}
