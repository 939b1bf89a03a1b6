package dev.offprint.rule;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the settings page with a user's rules can do with one of them, and with all of them as a file. */
@Path("/settings/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SESSION)
public class SiteRulePages {

    @Inject
    CurrentUser user;

    @Inject
    SiteRuleFile file;

    @Inject
    RulePages pages;

    /** Says a rule in other words. */
    @POST
    @Path("/{id}")
    public Response change(
            @PathParam("id") long id,
            @FormParam("site") String site,
            @FormParam("action") String action,
            @FormParam("selector") String css) {
        return pages.done(() -> QuarkusTransaction.requiringNew().run(() -> {
            SiteRule old = SiteRule.of(user.id(), id).orElseThrow(Problem::notFound);
            SiteRule said = SiteRule.say(user.id(), site, SiteRuleResource.action(action), css);
            if (!said.id.equals(old.id)) {
                old.delete();
            }
        }));
    }

    @POST
    @Path("/{id}/forget")
    public Response forget(@PathParam("id") long id) {
        QuarkusTransaction.requiringNew().run(() -> SiteRule.of(user.id(), id)
                .orElseThrow(Problem::notFound)
                .delete());
        return RulePages.back();
    }

    @GET
    @Path("/offprint-site-rules.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response write() {
        return Response.ok(file.write(user.id()))
                .header("Content-Disposition", "attachment; filename=\"offprint-site-rules.json\"")
                .build();
    }

    /** Takes over the rules of a file that was exported here or elsewhere. */
    @POST
    @Path("/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@RestForm("file") FileUpload uploaded) {
        return pages.done(() -> file.read(user.id(), text(uploaded)));
    }

    private static String text(FileUpload uploaded) {
        if (uploaded == null || uploaded.size() > SiteRuleFile.LIMIT) {
            return null;
        }
        try {
            return new String(Files.readAllBytes(uploaded.uploadedFile()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
