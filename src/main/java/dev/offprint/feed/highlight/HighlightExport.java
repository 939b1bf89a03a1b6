package dev.offprint.feed.highlight;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.highlight.Highlight;
import dev.offprint.clip.highlight.HighlightJson;
import dev.offprint.clip.reading.MarkdownHighlights;
import dev.offprint.feed.highlight.FindHighlights.Article;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** All highlights that fit a question as one file, by article, the newest article first; written as it is read. */
@Path("/highlights")
@RolesAllowed(Roles.API)
public class HighlightExport {

    /** Articles that are in memory at a time. */
    private static final int AT_A_TIME = 20;

    @Inject
    CurrentUser user;

    @Inject
    FindHighlights highlights;

    @Inject
    ObjectMapper json;

    @FunctionalInterface
    private interface Writing {
        void write(Article article) throws IOException;
    }

    @GET
    @Path("export.md")
    public Response markdown(@BeanParam HighlightParameters asked) {
        HighlightQuery query = HighlightQuery.of(asked);
        long owner = user.id();
        return file("md", "text/markdown;charset=utf-8", out -> {
            out.write("# Highlights\n".getBytes(StandardCharsets.UTF_8));
            each(owner, query, article -> {
                String text = "\n" + MarkdownHighlights.of(article.clip(), article.highlights());
                out.write(text.getBytes(StandardCharsets.UTF_8));
            });
        });
    }

    /** The same objects as in the list for programs. */
    @GET
    @Path("export.json")
    public Response json(@BeanParam HighlightParameters asked) {
        HighlightQuery query = HighlightQuery.of(asked);
        long owner = user.id();
        return file("json", "application/json;charset=utf-8", out -> write(out, owner, query));
    }

    private void write(OutputStream out, long owner, HighlightQuery query) throws IOException {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeArrayFieldStart("items");
            each(owner, query, article -> {
                for (Highlight highlight : article.highlights()) {
                    json.writeValue(generator, HighlightJson.of(highlight, article.clip()));
                }
            });
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private void each(long owner, HighlightQuery query, Writing writing) throws IOException {
        UUID after = null;
        List<Article> articles;
        do {
            articles = highlights.byArticle(owner, query, after, AT_A_TIME);
            for (Article article : articles) {
                writing.write(article);
                after = article.clip().id;
            }
        } while (!articles.isEmpty());
    }

    private static Response file(String ending, String type, StreamingOutput content) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"highlights." + ending + "\"")
                .build();
    }
}
