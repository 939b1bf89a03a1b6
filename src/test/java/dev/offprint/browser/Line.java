package dev.offprint.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to a server on this machine that can be cut, as in a tunnel: for everything that a browser does, its service
 * workers too, which Playwright's own switch does not reach for certain.
 */
public final class Line implements AutoCloseable {

    private final int port;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    public Line(int serverPort) throws IOException {
        port = serverPort;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    /** The server's address by this line, without a slash at its end. */
    public String address() {
        return "http://localhost:" + listening.getLocalPort();
    }

    /** Ends what goes on and lets nothing through any more. */
    public void cut() {
        cut = true;
        open.forEach(Line::close);
        open.clear();
    }

    public void mend() {
        cut = false;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket browser = listening.accept();
                if (cut) {
                    browser.close();
                } else {
                    connect(browser);
                }
            } catch (IOException closed) {
                // the next one, or the end
            }
        }
    }

    private void connect(Socket browser) throws IOException {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(browser);
        open.add(server);
        start(() -> copy(browser, server));
        start(() -> copy(server, browser));
    }

    private void copy(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException cutOff) {
            // both ends are closed
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            // as it should be
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cut();
    }
}
