package dev.offprint.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are globally routable. Sources: the IANA special-purpose address registries for IPv4 and IPv6
 * (RFC 6890 and its updates). IPv6 forms that carry an IPv4 address inside are refused altogether, since where they
 * end depends on gateways that this machine does not know.
 */
final class AddressGuard {

    private static final List<Block> REFUSED_V4 = List.of(
            Block.of(0, 0, 8),
            Block.of(10, 0, 8),
            Block.of(100, 64, 10),
            Block.of(127, 0, 8),
            Block.of(169, 254, 16),
            Block.of(172, 16, 12),
            new Block(bits(192, 0, 0, 0), 24),
            new Block(bits(192, 0, 2, 0), 24),
            new Block(bits(192, 88, 99, 0), 24),
            Block.of(192, 168, 16),
            Block.of(198, 18, 15),
            new Block(bits(198, 51, 100, 0), 24),
            new Block(bits(203, 0, 113, 0), 24),
            Block.of(224, 0, 4),
            Block.of(240, 0, 4));

    private AddressGuard() {}

    /** Whether a stranger may send this server there. */
    static boolean isPublic(InetAddress address) {
        byte[] b = address.getAddress();
        return address instanceof Inet4Address ? isPublicV4(bits(b[0], b[1], b[2], b[3])) : isPublicV6(b);
    }

    private static boolean isPublicV4(int address) {
        return REFUSED_V4.stream().noneMatch(block -> block.contains(address));
    }

    private static boolean isPublicV6(byte[] b) {
        int first = word(b, 0);
        int second = word(b, 2);
        boolean global = (first & 0xE000) == 0x2000;
        boolean protocols = first == 0x2001 && second < 0x0200; // 2001::/23 with Teredo, ORCHID and benchmarks
        boolean documentation = (first == 0x2001 && second == 0x0DB8) || (first == 0x3FFF && second < 0x1000);
        boolean sixToFour = first == 0x2002;
        boolean isatap = word(b, 10) == 0x5EFE && (word(b, 8) & 0xFDFF) == 0;
        return global && !protocols && !documentation && !sixToFour && !isatap;
    }

    private static int word(byte[] b, int at) {
        return (b[at] & 0xFF) << 8 | (b[at + 1] & 0xFF);
    }

    private static int bits(int a, int b, int c, int d) {
        return (a & 0xFF) << 24 | (b & 0xFF) << 16 | (c & 0xFF) << 8 | (d & 0xFF);
    }

    private record Block(int network, int prefix) {
        static Block of(int a, int b, int prefix) {
            return new Block(bits(a, b, 0, 0), prefix);
        }

        boolean contains(int address) {
            return (address ^ network) >>> (32 - prefix) == 0;
        }
    }
}
