package dev.offprint.feed.digest;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.feed.digest.DigestPage.Issue;
import dev.offprint.problem.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The digest for people: the latest, and those before. */
@Path("/digest")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SESSION)
public class DigestPages {

    private static final int EARLIER = 12;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance digest(DigestPage page);
    }

    @Inject
    CurrentUser user;

    @Inject
    ReadDigests digests;

    /** The latest at the pace that was chosen. */
    @GET
    public TemplateInstance latest() {
        return latest(digests.chosen(user.id()));
    }

    @GET
    @Path("/{pace}/{period}")
    public TemplateInstance one(@PathParam("pace") String pace, @PathParam("period") String period) {
        Pace named = Pace.named(pace).orElseThrow(Problem::notFound);
        Issue issue = Period.named(named, period)
                .flatMap(found -> digests.of(user.id(), found))
                .orElseThrow(Problem::notFound);
        return page(named, issue, digests.issues(user.id(), named, EARLIER));
    }

    /** Chooses daily or weekly; the language of the page becomes that of the feed. */
    @POST
    public Response choose(@FormParam("pace") String pace, @Context HttpHeaders headers) {
        Pace chosen = Pace.named(pace)
                .orElseThrow(() -> Problem.invalid("pace", "unknown-pace", "A digest is daily or weekly."));
        boolean german = headers.getAcceptableLanguages().stream()
                .findFirst()
                .map(Locale::getLanguage)
                .filter("de"::equals)
                .isPresent();
        digests.choose(user.id(), chosen, german ? "de" : "en");
        return Response.seeOther(URI.create("/digest")).build();
    }

    private TemplateInstance latest(Pace pace) {
        List<Issue> newest = digests.newest(user.id(), pace, EARLIER);
        return page(pace, newest.isEmpty() ? null : newest.get(0), newest);
    }

    private static TemplateInstance page(Pace pace, Issue issue, List<Issue> all) {
        List<Issue> others = all.stream()
                .filter(other -> issue == null || !other.id().equals(issue.id()))
                .toList();
        return Templates.digest(new DigestPage(pace, issue, others));
    }
}
