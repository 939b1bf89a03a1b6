package dev.offprint.clip.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.offprint.clip.Sha256;
import dev.offprint.problem.Problem;
import dev.offprint.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Map;

/** Reads the capture format, as JSON or as multipart, plain or gzip, never more than the limits allow. */
@ApplicationScoped
class CaptureReader {

    @Inject
    ObjectMapper json;

    @Inject
    Settings settings;

    /** @throws Problem 400, 413, 415 or 422 */
    SentCapture read(InputStream body, String contentType, String encoding) {
        InputStream bounded = BoundedBody.of(body, encoding, settings.limits().clipBytes());
        DigestInputStream hashed = new DigestInputStream(bounded, Sha256.digest());
        try {
            boolean isForm = contentType != null && contentType.startsWith("multipart/form-data");
            if (isForm) {
                MultipartBody form = MultipartBody.read(
                        hashed, contentType, settings.limits().pageBytes());
                CaptureJson about = parse(form.clip()).withHtml(form.page());
                return new SentCapture(about, form.images(about.resources()), hash(hashed));
            }
            CaptureJson about = parse(new InputStreamReader(hashed, StandardCharsets.UTF_8));
            checkPage(about.html());
            return new SentCapture(about, Map.of(), hash(hashed));
        } catch (IOException broken) {
            throw BoundedBody.broken();
        }
    }

    private void checkPage(String html) {
        long limit = settings.limits().pageBytes();
        boolean tooLarge =
                html != null && html.length() > limit / 4 && html.getBytes(StandardCharsets.UTF_8).length > limit;
        if (tooLarge) {
            throw pageTooLarge(limit);
        }
    }

    static Problem pageTooLarge(long limit) {
        return Problem.tooLarge(
                "This page is larger than the server stores. Select a part of it and clip that.", limit);
    }

    private CaptureJson parse(String text) {
        try {
            return parse(new StringReader(text));
        } catch (IOException impossible) {
            throw new IllegalStateException("a string does not fail to be read", impossible);
        }
    }

    private CaptureJson parse(Reader text) throws IOException {
        try {
            // left open: what follows still counts into the body's hash
            CaptureJson parsed = json.readerFor(CaptureJson.class)
                    .without(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .readValue(text);
            if (parsed == null) {
                throw Problem.badRequest("broken-json", "The clip is not a JSON object.");
            }
            return parsed;
        } catch (JsonProcessingException broken) {
            throw problem(broken);
        }
    }

    /** Jackson wraps what happens inside of a field, so the cause may be the one that tells. */
    private Problem problem(JsonProcessingException broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        if (cause instanceof Problem problem) {
            return problem;
        }
        if (cause instanceof StreamConstraintsException beyond) {
            return tooMuch(beyond);
        }
        return broken instanceof MismatchedInputException wrong
                ? wrongField(wrong)
                : Problem.badRequest("broken-json", "The body is not JSON that can be read.");
    }

    private Problem tooMuch(StreamConstraintsException beyond) {
        boolean length = beyond.getMessage() != null && beyond.getMessage().contains("length");
        return length
                ? pageTooLarge(settings.limits().pageBytes())
                : Problem.badRequest("broken-json", "The body is nested too deeply.");
    }

    private static Problem wrongField(MismatchedInputException wrong) {
        List<?> path = wrong.getPath();
        if (path.isEmpty()) {
            return Problem.badRequest("broken-json", "The clip is not a JSON object.");
        }
        String field = wrong.getPath().get(0).getFieldName();
        return Problem.invalid(field, "wrong-type", "The field \"" + field + "\" has a value of another kind.");
    }

    private static byte[] hash(DigestInputStream body) throws IOException {
        // what follows the JSON belongs to the body as well
        body.transferTo(OutputStream.nullOutputStream());
        return body.getMessageDigest().digest();
    }
}
