package fi.huoneentaulu.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** What counts as one visitor on the network. */
final class RemoteAddress {
    private static final int NETWORK_BYTES = 8;

    private RemoteAddress() {}

    /** An IPv4 address as it is; of an IPv6 address the first 64 bits, since one visitor owns all the rest. */
    static String network(String address) {
        int zone = address.indexOf('%');
        String bare = zone < 0 ? address : address.substring(0, zone);
        if (!bare.contains(":")) {
            return bare;
        }
        try {
            InetAddress parsed = InetAddress.ofLiteral(bare);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return bare;
        }
    }
}
