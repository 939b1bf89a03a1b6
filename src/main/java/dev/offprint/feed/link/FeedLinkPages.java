package dev.offprint.feed.link;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.feed.digest.Pace;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** Feed links among the settings: made, shown with their addresses, changed, revoked. */
@Path("/settings/feeds")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SESSION)
public class FeedLinkPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance feeds(List<Shown> links, Asked asked, Problem problem);
    }

    /** A link as the page shows it. */
    public record Shown(long id, String name, String kind, String query, List<Address> addresses) {

        /** The key of the message for what its items are. */
        public String kindKey() {
            return "kind_" + kind;
        }
    }

    /** What the form for a new link is filled with. */
    public record Asked(String name, String kind, String query) {

        static Asked of(String name, String kind, String query) {
            return new Asked(name == null ? "" : name, kind, query == null ? "" : query);
        }
    }

    /** @param format in words for people */
    public record Address(String format, String address) {}

    @Inject
    CurrentUser user;

    @Inject
    FeedAddresses addresses;

    @GET
    public TemplateInstance feeds(@QueryParam("kind") String kind) {
        return page(Asked.of("", kind, usual(kind)), null);
    }

    private static String usual(String kind) {
        return Kind.HIGHLIGHTS.word().equals(kind)
                ? ""
                : Kind.DIGEST.word().equals(kind) ? Pace.WEEKLY.word() : "is:unread";
    }

    @POST
    public Response create(
            @FormParam("name") String name, @FormParam("kind") String kind, @FormParam("query") String query) {
        try {
            QuarkusTransaction.requiringNew().run(() -> FeedLink.create(user.id(), name, Kind.of(kind), query));
        } catch (Problem problem) {
            return Response.status(problem.status())
                    .entity(page(Asked.of(name, kind, query), problem))
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

    private TemplateInstance page(Asked asked, Problem problem) {
        List<FeedLink> links = QuarkusTransaction.requiringNew().call(() -> FeedLink.all(user.id()));
        return Templates.feeds(links.stream().map(this::shown).toList(), asked, problem);
    }

    private Shown shown(FeedLink link) {
        return new Shown(
                link.id,
                link.name,
                link.kind.word(),
                link.query,
                Arrays.stream(Format.values())
                        .filter(link.kind::comesAs)
                        .map(format -> new Address(inWords(format), addresses.of(link, format)))
                        .toList());
    }

    private static String inWords(Format format) {
        return switch (format) {
            case RSS, OPDS -> format.name();
            case ATOM -> "Atom";
            case JSON -> "JSON Feed";
        };
    }

    private static Response back() {
        return Response.seeOther(URI.create("/settings/feeds")).build();
    }
}
