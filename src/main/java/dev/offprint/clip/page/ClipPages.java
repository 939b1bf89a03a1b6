package dev.offprint.clip.page;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.capture.SaveClip;
import dev.offprint.problem.Problem;
import dev.offprint.settings.Settings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Clipping an address: pasted, from the bookmarklet, or shared by a phone. Saving is always a form post. */
@Path("/clip")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SESSION)
public class ClipPages {

    private static final int SECONDS_BETWEEN_LOOKS = 2;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance clip(String url, String tags, String bookmarklet, String error);

        static native TemplateInstance fetching(Clip clip);

        static native TemplateInstance failed(Clip clip);
    }

    @Inject
    SaveClip saveClip;

    @Inject
    CurrentUser user;

    @Inject
    Settings settings;

    /** @param text what phones share may have the address among its words */
    @GET
    public TemplateInstance form(
            @QueryParam("url") String url, @QueryParam("text") String text, HttpServerRequest request) {
        String address = url != null && !url.isBlank() ? url : SharedText.address(text);
        return Templates.clip(address, "", bookmarklet(request), null);
    }

    @POST
    public Response save(@FormParam("url") String url, @FormParam("tags") String tags, HttpServerRequest request) {
        List<String> names = tags == null ? List.of() : Arrays.asList(tags.split(","));
        try {
            UUID id = saveClip.byAddress(withScheme(url), names);
            return Response.seeOther(URI.create("/clip/" + id)).build();
        } catch (Problem problem) {
            return Response.status(problem.status())
                    .entity(Templates.clip(url, tags, bookmarklet(request), problem.getMessage()))
                    .build();
        }
    }

    /** Waits for a page that is being fetched, then leads to it. */
    @GET
    @Path("/{id}")
    public Response progress(@PathParam("id") String id) {
        Clip clip = QuarkusTransaction.requiringNew()
                .call(() -> Clip.of(user.id(), ClipId.parse(id)).orElseThrow(Problem::notFound));
        if (clip.pending) {
            return Response.ok(Templates.fetching(clip))
                    .header("Refresh", SECONDS_BETWEEN_LOOKS)
                    .build();
        }
        if (clip.version == 0) {
            return Response.ok(Templates.failed(clip)).build();
        }
        return Response.seeOther(URI.create("/clips/" + clip.id)).build();
    }

    /** People paste {@code example.org/page} as their browser shows it. */
    private static String withScheme(String url) {
        boolean bare = url != null && !url.isBlank() && url.indexOf(':') < 0;
        return bare ? "https://" + url.strip() : url;
    }

    private String bookmarklet(HttpServerRequest request) {
        String server = settings.url().orElse(request.scheme() + "://" + request.authority());
        String base = server.endsWith("/") ? server.substring(0, server.length() - 1) : server;
        return "javascript:location.href='" + base + "/clip?url='+encodeURIComponent(location.href)";
    }
}
