package dev.offprint.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What a browser asks for to have Offprint as an app of its own: who we are, and the worker behind the pages. */
@Path("/")
@PermitAll
public class InstallResource {

    @CheckedTemplate(basePath = "install")
    static class Templates {
        static native TemplateInstance manifest();
    }

    @Inject
    Shell shell;

    @Inject
    ObjectMapper json;

    @GET
    @Path("manifest.webmanifest")
    @Produces("application/manifest+json;charset=UTF-8")
    public Response manifest(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return Response.ok(
                        Templates.manifest().setLocale(Language.of(languages)).render())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** At the root, so that it may answer for every page; another build has another text, and so is a new worker. */
    @GET
    @Path("sw.js")
    @Produces("text/javascript;charset=UTF-8")
    public Response worker() throws JsonProcessingException {
        String worker =
                """
                import { work } from "/offline/worker.js";

                work(self, %s, %s);
                """
                        .formatted(
                                json.writeValueAsString(shell.version()), json.writeValueAsString(shell.addresses()));
        return Response.ok(worker).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
