package dev.offprint.clip.capture;

import dev.offprint.problem.Problem;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpData;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The parts of a clip sent as a form: {@code clip}, {@code page} and any number of {@code resource}. Netty takes the
 * body apart as it comes and puts large parts on disk.
 */
final class MultipartBody {

    private static final int IN_MEMORY = 1_000_000;
    private static final int CHUNK = 65_536;
    private static final int PARTS = 1_000;

    private String clip;
    private String page;
    private final List<byte[]> resources = new ArrayList<>();

    private MultipartBody() {}

    /** @param pageLimit the largest page, in bytes */
    static MultipartBody read(InputStream body, String contentType, long pageLimit) throws IOException {
        DefaultHttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        DefaultHttpDataFactory parts = new DefaultHttpDataFactory(IN_MEMORY, StandardCharsets.UTF_8);
        if (!HttpPostRequestDecoder.isMultipart(request)) {
            throw Problem.badRequest("broken-form", "The form's Content-Type names no boundary.");
        }
        MultipartBody form = new MultipartBody();
        HttpPostMultipartRequestDecoder decoder = null;
        try {
            decoder = new HttpPostMultipartRequestDecoder(parts, request, StandardCharsets.UTF_8, PARTS, CHUNK);
            byte[] chunk = new byte[CHUNK];
            for (int n = body.read(chunk); n >= 0; n = body.read(chunk)) {
                decoder.offer(new DefaultHttpContent(Unpooled.copiedBuffer(chunk, 0, n)));
                form.take(decoder, pageLimit);
            }
            decoder.offer(LastHttpContent.EMPTY_LAST_CONTENT);
            form.take(decoder, pageLimit);
        } catch (HttpPostRequestDecoder.EndOfDataDecoderException end) {
            // how Netty says that there is no further part
        } catch (HttpPostRequestDecoder.ErrorDataDecoderException
                | HttpPostRequestDecoder.TooManyFormFieldsException
                | HttpPostRequestDecoder.TooLongFormFieldException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw Problem.badRequest("broken-form", "The form's parts cannot be told apart.");
        } finally {
            if (decoder != null) {
                decoder.destroy();
            }
            parts.cleanAllHttpData();
        }
        return form.checked();
    }

    String clip() {
        return clip;
    }

    String page() {
        return page;
    }

    /** The images by their addresses: the nth part belongs to the nth address. */
    Map<String, byte[]> images(List<String> addresses) {
        Map<String, byte[]> images = new HashMap<>();
        int count = addresses == null ? 0 : Math.min(addresses.size(), resources.size());
        for (int i = 0; i < count; i++) {
            if (addresses.get(i) != null) {
                images.put(addresses.get(i), resources.get(i));
            }
        }
        return images;
    }

    private MultipartBody checked() {
        if (clip == null) {
            throw Problem.invalid("clip", "part-missing", "The form has no part \"clip\" with the JSON of the clip.");
        }
        return this;
    }

    private void take(HttpPostMultipartRequestDecoder decoder, long pageLimit) throws IOException {
        while (decoder.hasNext()) {
            InterfaceHttpData part = decoder.next();
            if (part instanceof HttpData data) {
                take(data, pageLimit);
                decoder.removeHttpDataFromClean(part);
                part.release();
            }
        }
    }

    private void take(HttpData part, long pageLimit) throws IOException {
        switch (part.getName()) {
            case "clip" -> clip = part.getString(StandardCharsets.UTF_8);
            case "page" -> {
                checkType(part);
                if (part.length() > pageLimit) {
                    throw CaptureReader.pageTooLarge(pageLimit);
                }
                page = part.getString(StandardCharsets.UTF_8);
            }
            case "resource" -> resources.add(part.get());
            default -> {
                // later versions of the format may send more
            }
        }
    }

    private static void checkType(HttpData part) {
        String type = part instanceof FileUpload file ? file.getContentType() : null;
        String media = type == null ? "" : type.toLowerCase(Locale.ROOT);
        boolean html = media.isEmpty()
                || media.startsWith("text/html")
                || media.startsWith("application/xhtml+xml")
                || media.startsWith("text/plain");
        if (!html) {
            throw Problem.of(415, "not-html", "Only HTML pages can be clipped so far.");
        }
    }
}
