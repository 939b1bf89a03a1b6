package dev.offprint.web;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** A page, in the reader's language. It is rendered whole before the first byte goes out, so a failure is a 500. */
@Provider
public class TemplateWriter implements MessageBodyWriter<TemplateInstance> {

    @Inject
    HttpServerRequest request;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return TemplateInstance.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            TemplateInstance template,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var locale = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var page = template.setLocale(locale).render();
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
