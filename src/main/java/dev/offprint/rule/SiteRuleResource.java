package dev.offprint.rule;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.extract.Rules;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The owner's rules for sites. The list is also their export: what it answers can be posted to {@code /import}. */
@Path("/api/v1/site-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.API)
public class SiteRuleResource {

    /** @param action {@code content}, {@code keep} or {@code remove} */
    public record RuleJson(Long id, String site, String action, String selector, Instant createdAt) {

        static RuleJson of(SiteRule rule) {
            String word = rule.action.name().toLowerCase(Locale.ROOT);
            return new RuleJson(rule.id, rule.site, word, rule.selector, rule.createdAt);
        }
    }

    public record All(List<RuleJson> items) {}

    /** How many rules a file had. */
    public record Imported(int imported) {}

    @Inject
    CurrentUser user;

    @Inject
    SiteRuleFile file;

    @GET
    public All all() {
        return new All(SiteRule.all(user.id()).stream().map(RuleJson::of).toList());
    }

    @POST
    @Transactional
    public Response say(RuleJson rule) {
        return Response.status(201).entity(RuleJson.of(said(rule))).build();
    }

    /** What {@link #all} answers, at once: all of it or nothing. */
    @POST
    @Path("/import")
    public Imported take(String rules) {
        return new Imported(file.read(user.id(), rules));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    public RuleJson change(@PathParam("id") long id, RuleJson rule) {
        SiteRule old = SiteRule.of(user.id(), id).orElseThrow(Problem::notFound);
        SiteRule said = said(rule);
        if (!said.id.equals(old.id)) {
            old.delete();
        }
        return RuleJson.of(said);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public void forget(@PathParam("id") long id) {
        SiteRule.of(user.id(), id).orElseThrow(Problem::notFound).delete();
    }

    private SiteRule said(RuleJson rule) {
        if (rule == null) {
            throw Problem.invalid("site", "rule-needed", "Send the rule's site, action and selector as JSON.");
        }
        return SiteRule.say(user.id(), rule.site(), action(rule.action()), rule.selector());
    }

    static Rules.SiteRule.Action action(String word) {
        for (Rules.SiteRule.Action action : Rules.SiteRule.Action.values()) {
            if (action.name().toLowerCase(Locale.ROOT).equals(word)) {
                return action;
            }
        }
        return null;
    }
}
