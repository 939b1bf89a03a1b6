package dev.offprint.rule;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** The owner's filter lists. Nothing is fetched that was not subscribed to here. */
@Path("/api/v1/filter-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.API)
public class FilterListResource {

    @Inject
    CurrentUser user;

    @Inject
    Subscribe subscribe;

    /**
     * @param rules rules in use; {@code unsupported}: those that are not understood
     * @param failure why the last look brought nothing new; the last good text stays in use
     */
    public record ListJson(
            Long id,
            String address,
            String title,
            Boolean enabled,
            Integer rules,
            Integer unsupported,
            Instant checkedAt,
            String failure) {

        static ListJson of(Subscription list) {
            return new ListJson(
                    list.id,
                    list.address,
                    list.title,
                    list.enabled,
                    list.rules,
                    list.unsupported,
                    list.checkedAt,
                    list.failure);
        }
    }

    public record All(List<ListJson> items, List<SuggestedList> suggested) {}

    @GET
    @Transactional
    public All all() {
        List<Subscription> lists = Subscription.all(user.id());
        return new All(lists.stream().map(ListJson::of).toList(), SuggestedList.without(lists));
    }

    @POST
    public Response add(ListJson wanted) {
        if (wanted == null) {
            throw Problem.invalid("address", "address-missing", "Send the address of the list as JSON.");
        }
        Subscription made = subscribe.to(user.id(), wanted.address(), wanted.title());
        return Response.status(201).entity(ListJson.of(made)).build();
    }

    /** Switches it on or off. */
    @PATCH
    @Path("/{id}")
    @Transactional
    public ListJson change(@PathParam("id") long id, ListJson change) {
        Subscription list = Subscription.of(user.id(), id).orElseThrow(Problem::notFound);
        list.enabled = change == null || change.enabled() == null ? list.enabled : change.enabled();
        return ListJson.of(list);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public void forget(@PathParam("id") long id) {
        Subscription.of(user.id(), id).orElseThrow(Problem::notFound).delete();
    }
}
