package dev.offprint.clip.capture;

import java.util.List;

/**
 * The capture format's JSON as it was sent, nothing checked; see the design's capture format, version 1.
 *
 * @param selection what the reader had selected, as markup
 * @param resources the addresses of the images that follow as parts
 */
public record CaptureJson(
        String url,
        String title,
        String html,
        String selection,
        List<String> tags,
        String note,
        String capturedAt,
        String client,
        String marks,
        Integer visibleWords,
        Integer visibleImages,
        List<String> resources) {

    CaptureJson withHtml(String page) {
        return new CaptureJson(
                url,
                title,
                page,
                selection,
                tags,
                note,
                capturedAt,
                client,
                marks,
                visibleWords,
                visibleImages,
                resources);
    }

    /** The wish to have a page fetched. */
    public static CaptureJson ofUrl(String url, List<String> tags, String client) {
        return new CaptureJson(url, null, null, null, tags, null, null, client, null, null, null, null);
    }
}
