package dev.offprint.fetch;

import dev.offprint.settings.Settings;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.util.Timeout;

/**
 * The one outbound client. No cookies, no credentials, no proxy, at most five redirects, each of them checked like
 * the first address; ports 80 and 443, and what the operator allowed.
 */
@ApplicationScoped
public class Fetch {

    private static final int REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final String AGENT = "Mozilla/5.0 (compatible; Offprint/0.1)";

    private final GuardedResolver resolver;
    private final CloseableHttpClient client;
    private final Duration patience;
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "fetch-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    public Fetch(Settings settings) {
        this(SystemDefaultDnsResolver.INSTANCE, settings.fetch().allow().orElse(List.of()), Duration.ofSeconds(20));
    }

    /** @param patience the longest that one fetch may take, redirects and body included */
    Fetch(DnsResolver names, List<String> allow, Duration patience) {
        Set<String> entries = new HashSet<>();
        allow.forEach(entry -> entries.add(entry.strip().toLowerCase(Locale.ROOT)));
        this.resolver = new GuardedResolver(names, entries);
        this.patience = patience;
        Timeout connect = Timeout.of(CONNECT);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setMaxConnTotal(32)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(Timeout.of(patience))
                                .setTimeToLive(Timeout.ofSeconds(30))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .setResponseTimeout(Timeout.of(patience))
                        .build())
                .setUserAgent(AGENT)
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    /** Blocks until the body is there, at most 20 s. */
    public Fetched get(FetchRequest request) throws FetchFailed {
        long deadline = System.nanoTime() + patience.toNanos();
        Target target = Target.of(request.address());
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Answer answer = ask(target, request, deadline);
            if (answer.fetched() != null) {
                return answer.fetched();
            }
            target = target.follow(answer.location());
        }
        throw new FetchFailed(FetchFailed.Reason.TOO_MANY_REDIRECTS);
    }

    @PreDestroy
    void close() throws IOException {
        watchdog.shutdownNow();
        client.close();
    }

    /** One of the two is null. */
    private record Answer(Fetched fetched, String location) {}

    private Answer ask(Target target, FetchRequest request, long deadline) throws FetchFailed {
        boolean usualPort = target.port() == 80 || target.port() == 443;
        if (!usualPort && !resolver.allows(target.host(), target.port())) {
            throw new FetchFailed(FetchFailed.Reason.UNREACHABLE);
        }
        HttpGet get = new HttpGet(target.uri());
        get.setHeader("Accept", request.wanted().accept());
        get.setHeader("Accept-Language", "en;q=0.5, *;q=0.1");
        if (request.etag() != null) {
            get.setHeader("If-None-Match", request.etag());
        }
        if (request.lastModified() != null) {
            get.setHeader("If-Modified-Since", request.lastModified());
        }
        ScheduledFuture<?> alarm =
                watchdog.schedule(get::cancel, Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        // closed without reading on: whoever sends more than was wanted is cut off
        try (ClassicHttpResponse response = client.executeOpen(RoutingSupport.determineHost(get), get, null)) {
            return read(response, target, request);
        } catch (IOException | HttpException | IllegalStateException | IllegalArgumentException failed) {
            throw new FetchFailed(FetchFailed.Reason.UNREACHABLE);
        } finally {
            alarm.cancel(false);
        }
    }

    private static Answer read(ClassicHttpResponse response, Target target, FetchRequest request)
            throws IOException, FetchFailed {
        int status = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (status >= 300 && status < 400 && status != 304 && location != null) {
            return new Answer(null, location.getValue());
        }
        if (status != 200 && status != 203 && status != 304) {
            boolean later = status == 429 || status >= 500;
            throw new FetchFailed(later ? FetchFailed.Reason.BUSY : FetchFailed.Reason.REFUSED);
        }
        HttpEntity entity = response.getEntity();
        ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        String media = type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT);
        if (status != 304 && !request.wanted().admits(media)) {
            throw new FetchFailed(FetchFailed.Reason.WRONG_TYPE);
        }
        byte[] bytes = entity == null || status == 304 ? new byte[0] : bounded(entity, request.limit());
        String charset = type == null ? null : type.getParameter("charset");
        return new Answer(
                new Fetched(
                        target.uri().toString(),
                        media,
                        charset,
                        bytes,
                        status == 304,
                        value(response, "ETag"),
                        value(response, "Last-Modified")),
                null);
    }

    private static String value(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** The body, decoded, as long as it stays below the limit. */
    private static byte[] bounded(HttpEntity entity, long limit) throws IOException, FetchFailed {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        InputStream in = entity.getContent();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            if (out.size() > limit) {
                throw new FetchFailed(FetchFailed.Reason.TOO_LARGE);
            }
        }
        return out.toByteArray();
    }
}
