package dev.offprint.feed.link;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.feed.format.Format;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Feed links among the settings: made, shown with their addresses, changed, revoked. */
@Path("/settings/feeds")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SESSION)
public class FeedLinkPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance feeds(List<Shown> links, String name, String query, Problem problem);
    }

    /** A link as the page shows it. */
    public record Shown(long id, String name, String query, List<Address> addresses) {}

    /** @param format in words for people */
    public record Address(String format, String address) {}

    @Inject
    CurrentUser user;

    @Inject
    FeedAddresses addresses;

    @GET
    public TemplateInstance feeds() {
        return page("", "is:unread", null);
    }

    @POST
    public Response create(@FormParam("name") String name, @FormParam("query") String query) {
        try {
            QuarkusTransaction.requiringNew().run(() -> FeedLink.create(user.id(), name, query));
        } catch (Problem problem) {
            return Response.status(problem.status())
                    .entity(page(name == null ? "" : name, query == null ? "" : query, problem))
                    .build();
        }
        return back();
    }

    @POST
    @Path("{id}/rotate")
    @Transactional
    public Response rotate(@PathParam("id") long id) {
        FeedLink.of(user.id(), id).orElseThrow(Problem::notFound).rotate();
        return back();
    }

    @POST
    @Path("{id}/revoke")
    @Transactional
    public Response revoke(@PathParam("id") long id) {
        FeedLink.of(user.id(), id).orElseThrow(Problem::notFound).delete();
        return back();
    }

    private TemplateInstance page(String name, String query, Problem problem) {
        List<FeedLink> links = QuarkusTransaction.requiringNew().call(() -> FeedLink.all(user.id()));
        return Templates.feeds(links.stream().map(this::shown).toList(), name, query, problem);
    }

    private Shown shown(FeedLink link) {
        return new Shown(
                link.id,
                link.name,
                link.query,
                List.of(
                        new Address("RSS", addresses.of(link, Format.RSS)),
                        new Address("Atom", addresses.of(link, Format.ATOM)),
                        new Address("JSON Feed", addresses.of(link, Format.JSON)),
                        new Address("OPDS", addresses.of(link, Format.OPDS))));
    }

    private static Response back() {
        return Response.seeOther(URI.create("/settings/feeds")).build();
    }
}
