package dev.offprint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** How to get the button, and the button itself as the build has packed it. */
@Path("/extension")
public class ExtensionPages {

    private static final String ARCHIVE = "extension/offprint-extension.zip";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance extension(String server);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance extension(@Context UriInfo request) {
        return Templates.extension(request.getBaseUri().toString().replaceAll("/$", ""));
    }

    @GET
    @Path("offprint-extension.zip")
    @Produces("application/zip")
    @PermitAll
    public Response archive() {
        InputStream archive = Thread.currentThread().getContextClassLoader().getResourceAsStream(ARCHIVE);
        return Response.ok(archive)
                .header("Content-Disposition", "attachment; filename=\"offprint-extension.zip\"")
                .build();
    }
}
