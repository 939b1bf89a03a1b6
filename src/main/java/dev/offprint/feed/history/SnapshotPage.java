package dev.offprint.feed.history;

import dev.offprint.clip.Clip;
import dev.offprint.clip.snapshot.HarmlessPage.Missing;
import java.util.List;
import java.util.stream.Stream;

/** The page around a page as it was captured. */
public record SnapshotPage(Clip clip, HistoryPage.Row version, Missing missing) {

    /** Something that is not shown; {@code key} is that of its message. */
    public record Gap(String key, int count) {}

    public List<Gap> gaps() {
        return Stream.of(
                        new Gap("missingImages", missing.images()),
                        new Gap("missingStyles", missing.styleSheets()),
                        new Gap("missingFrames", missing.frames()),
                        new Gap("missingMedia", missing.media()))
                .filter(gap -> gap.count() > 0)
                .toList();
    }

    public String here() {
        return "/clips/" + clip.id;
    }

    public String title() {
        return clip.title.isBlank() ? clip.site : clip.title;
    }

    /** Whether the original can be opened: only addresses of the web are links. */
    public boolean hasOriginal() {
        return clip.url.startsWith("http://") || clip.url.startsWith("https://");
    }
}
