package backboard.ui;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out whether an X server answers, without a class of AWT, which would settle on it. */
final class XServer {

    private static final Pattern DISPLAY = Pattern.compile("(?<host>[^:]*):(?<number>\\d+)(\\.\\d+)?");
    private static final int FIRST_PORT = 6000;

    private XServer() {}

    /** @param display as in the variable DISPLAY: {@code :0}, {@code host:1.0}; null if it is not set */
    static boolean answers(String display) {
        if (display == null) {
            return false;
        }
        Matcher parts = DISPLAY.matcher(display);
        if (!parts.matches()) {
            return false;
        }
        int number = Integer.parseInt(parts.group("number"));
        String host = parts.group("host");
        boolean here = host.isEmpty() || host.equals("unix");
        return here
                ? connects(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number))
                        || connects(new InetSocketAddress("localhost", FIRST_PORT + number))
                : connects(new InetSocketAddress(host, FIRST_PORT + number));
    }

    private static boolean connects(SocketAddress address) {
        try (SocketChannel channel = SocketChannel.open(address)) {
            return channel.isConnected();
        } catch (IOException | java.nio.channels.UnresolvedAddressException none) {
            return false;
        }
    }
}
