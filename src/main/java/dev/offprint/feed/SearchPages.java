package dev.offprint.feed;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** Finding clips again. */
@Path("/search")
public class SearchPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance search(String q, List<Card> cards, String here, String more);
    }

    @Inject
    CurrentUser user;

    @Inject
    FeedDesk desk;

    @Inject
    Feed feed;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.SESSION)
    public TemplateInstance search(@BeanParam FeedParameters asked) {
        asked.limit = FeedQuery.CARDS;
        FeedQuery query = FeedQuery.of(asked).oneOfEachStory();
        if (query.query().isEverything()) {
            return Templates.search("", null, "/search", null);
        }
        Feed.Stretch stretch = feed.read(user.id(), query);
        String here = Address.of("/search")
                .with("q", asked.q)
                .with("order", asked.order)
                .toString();
        String more = stretch.next() == null
                ? null
                : Address.of(here).with("after", stretch.next()).toString();
        return Templates.search(asked.q, desk.cards(user.id(), stretch.clips(), Map.of(), here), here, more);
    }
}
