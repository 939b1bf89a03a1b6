package dev.offprint.rule;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.extract.Rules;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings page with a user's site rules and filter lists. */
@Path("/settings/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SESSION)
public class RulePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rules(
                List<Site> sites, List<Subscription> lists, List<SuggestedList> suggested, String error);
    }

    /** The rules for one host. */
    public record Site(String name, List<SiteRule> rules) {}

    @Inject
    CurrentUser user;

    @Inject
    Subscribe subscribe;

    @GET
    public TemplateInstance rules() {
        return page(null);
    }

    /** @param action {@code content}, {@code keep} or {@code remove} */
    @POST
    public Response say(
            @FormParam("site") String site, @FormParam("action") String action, @FormParam("selector") String css) {
        return done(() -> {
            Rules.SiteRule.Action said = SiteRuleResource.action(action);
            QuarkusTransaction.requiringNew().run(() -> SiteRule.say(user.id(), site, said, css));
        });
    }

    @POST
    @Path("/lists")
    public Response subscribe(@FormParam("address") String address, @FormParam("title") String title) {
        return done(() -> subscribe.to(user.id(), address, title));
    }

    @POST
    @Path("/lists/{id}/forget")
    public Response unsubscribe(@PathParam("id") long id) {
        QuarkusTransaction.requiringNew().run(() -> Subscription.of(user.id(), id)
                .orElseThrow(Problem::notFound)
                .delete());
        return back();
    }

    /** Back to the page, or the page with what went wrong. */
    Response done(Runnable change) {
        try {
            change.run();
            return back();
        } catch (Problem problem) {
            return Response.status(problem.status())
                    .entity(page(problem.getMessage()))
                    .build();
        }
    }

    private TemplateInstance page(String error) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Subscription> lists = Subscription.all(user.id());
            return Templates.rules(sites(user.id()), lists, SuggestedList.without(lists), error);
        });
    }

    private static List<Site> sites(long owner) {
        Map<String, List<SiteRule>> sites = SiteRule.all(owner).stream()
                .collect(Collectors.groupingBy(rule -> rule.site, LinkedHashMap::new, Collectors.toList()));
        return sites.entrySet().stream()
                .map(site -> new Site(site.getKey(), site.getValue()))
                .toList();
    }

    static Response back() {
        return Response.seeOther(URI.create("/settings/rules")).build();
    }
}
