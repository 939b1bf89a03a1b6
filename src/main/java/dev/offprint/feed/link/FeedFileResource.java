package dev.offprint.feed.link;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.reading.ReadableClip;
import dev.offprint.clip.reading.StandalonePage;
import dev.offprint.feed.format.Format;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Single articles of a feed link as files, for e-readers that know OPDS. */
@Path("/feeds")
public class FeedFileResource {

    @Inject
    FeedToken tokens;

    @Inject
    FeedDocument documents;

    @Inject
    ReadableClip readable;

    @Inject
    StandalonePage page;

    /** Only what the link carries just now can be had by its address. */
    @GET
    @Path("{token}/{id}.html")
    @PermitAll
    @Transactional
    public Response file(@PathParam("token") String token, @PathParam("id") String id) {
        FeedLink link = tokens.read(token).flatMap(FeedLink::at).orElseThrow(Problem::notFound);
        UUID wanted = ClipId.parse(id);
        Clip clip = (link.kind.comesAs(Format.OPDS) ? documents.clips(link) : List.<Clip>of())
                .stream().filter(listed -> listed.id.equals(wanted)).findFirst().orElseThrow(Problem::notFound);
        return Response.ok(page.of(readable.of(link.owner, clip.id)), "text/html;charset=utf-8")
                .header("Content-Security-Policy", StandalonePage.POLICY + "; sandbox")
                .header("Content-Disposition", "attachment; filename=\"" + clip.id + ".html\"")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
