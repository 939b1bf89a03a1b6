package dev.offprint.feed.offline;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.feed.Card;
import dev.offprint.feed.FeedDesk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** The pages that the browser's worker keeps, and shows when there is no connection. */
@Path("/offline")
@Produces(MediaType.TEXT_HTML)
public class OfflinePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance away();

        static native TemplateInstance kept(List<Card> cards);
    }

    @Inject
    CurrentUser user;

    @Inject
    KeptArticles kept;

    @Inject
    FeedDesk desk;

    /** For somebody of whom nothing is kept, so it says nothing about anybody. */
    @GET
    @PermitAll
    public TemplateInstance away() {
        return Templates.away();
    }

    /** The feed without a connection: the browser shows those of its cards whose articles it has. */
    @GET
    @Path("/feed")
    @RolesAllowed(Roles.SESSION)
    public TemplateInstance feed(@QueryParam("most") Integer most) {
        return Templates.kept(desk.cards(user.id(), kept.clips(user.id(), most), Map.of(), null));
    }
}
