package dev.offprint.feed.link;

import dev.offprint.feed.format.Format;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Date;

/** Feeds for feed readers: who knows the address may read. Whatever is wrong with an address, the answer is 404. */
@Path("/feeds")
public class FeedDocumentResource {

    /** Readers ask no more often than this, in seconds; longer would delay the owner's own feed. */
    private static final int FRESH_SECONDS = 300;

    @Inject
    FeedToken tokens;

    @Inject
    FeedDocument documents;

    @Inject
    HighlightDocument highlights;

    @Inject
    DigestDocument digests;

    @GET
    @Path("{token}.{ending}")
    @PermitAll
    @Transactional
    public Response feed(
            @PathParam("token") String token, @PathParam("ending") String ending, @Context Request request) {
        Format format = Format.ending(ending).orElseThrow(Problem::notFound);
        FeedLink link = tokens.read(token)
                .flatMap(FeedLink::at)
                .filter(found -> found.kind.comesAs(format))
                .orElseThrow(Problem::notFound);
        Edition edition =
                switch (link.kind) {
                    case CLIPS -> documents.edition(link);
                    case HIGHLIGHTS -> highlights.edition(link);
                    case DIGEST -> digests.edition(link);
                };
        // weak, as a proxy may compress what it passes on
        EntityTag tag = new EntityTag(edition.tag() + "-" + format.ending(), true);
        Date modified = Date.from(edition.modified());
        ResponseBuilder unchanged = request.evaluatePreconditions(modified, tag);
        if (unchanged != null) {
            return common(unchanged, tag, modified).build();
        }
        return common(Response.ok(edition.write(format)), tag, modified)
                .type(format.mediaType())
                .build();
    }

    private static ResponseBuilder common(ResponseBuilder answer, EntityTag tag, Date modified) {
        return answer.tag(tag)
                .lastModified(modified)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=" + FRESH_SECONDS)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header("X-Robots-Tag", "noindex");
    }
}
