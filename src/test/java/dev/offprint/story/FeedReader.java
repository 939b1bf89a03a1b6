package dev.offprint.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.offprint.running.RunningOffprint;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** A feed reader that is not ours: RSS and Atom are parsed by ROME, JSON Feed by Jackson. */
record FeedReader(RunningOffprint offprint) {

    /** An article as a feed reader sees it. */
    record Entry(String id, String title, String content) {}

    /** Subscribes with the address alone, as feed readers do, and returns what is there. */
    List<Entry> read(String address) throws IOException, FeedException {
        String text =
                offprint.request().get(address).then().statusCode(200).extract().asString();
        return address.endsWith(".json") ? json(text) : xml(text);
    }

    private static List<Entry> xml(String text) throws FeedException {
        List<Entry> entries = new ArrayList<>();
        for (SyndEntry entry : new SyndFeedInput().build(new StringReader(text)).getEntries()) {
            entries.add(new Entry(
                    entry.getUri(), entry.getTitle(), entry.getContents().get(0).getValue()));
        }
        return entries;
    }

    private static List<Entry> json(String text) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : new ObjectMapper().readTree(text).get("items")) {
            entries.add(new Entry(
                    item.get("id").asText(),
                    item.get("title").asText(),
                    item.get("content_html").asText()));
        }
        return entries;
    }
}
