package dev.offprint.feed.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.similar.FindSimilar;
import dev.offprint.clip.similar.MadeUpStories;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.TestLibrary;
import dev.offprint.feed.related.RelatedClip.Kind;
import dev.offprint.job.Work;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class RelatedTest {

    private static final List<String> SEA = List.of("Leuchtturm", "harbour", "keeper", "lamp", "fog");
    private static final List<String> BREAD = List.of("dough", "oven", "yeast", "flour", "baker");

    private final MadeUpStories writer = new MadeUpStories(99);
    private final TestLibrary library = TestLibrary.fresh();

    @Inject
    FindSimilar findSimilar;

    @Inject
    RelatedClips related;

    private Clip add(String title, String text, Consumer<Clip> how, String... tags) {
        Clip clip = library.add(title, text, how, tags);
        findSimilar.run(new Work(0, clip.id.toString(), clip.owner, 1));
        return clip;
    }

    private List<RelatedClip> of(Clip clip) {
        return related.of(clip.owner, clip.id);
    }

    private void unrelated() {
        for (int i = 0; i < 10; i++) {
            add("other " + i, writer.story(200), clip -> clip.site = "elsewhere.example");
        }
    }

    @Test
    void whatIsAboutTheSameComesWithItsReason() {
        unrelated();
        Clip sea = add("By the sea", writer.about(SEA, 300), clip -> {});
        add("Bread", writer.about(BREAD, 300), clip -> clip.site = "bakery.example");
        Clip more = add("More sea", writer.about(SEA, 300), clip -> clip.site = "coast.example");
        List<RelatedClip> found = of(sea);
        assertEquals(List.of(more.id), found.stream().map(RelatedClip::id).toList(), found.toString());
        RelatedClip.Why why = found.get(0).reasons().get(0);
        assertEquals(Kind.ABOUT, why.kind());
        assertTrue(List.of(why.value().split(", ")).stream().allMatch(SEA::contains), why.value());
    }

    @Test
    void aTagGivenOnPurposeCountsMoreThanWords() {
        unrelated();
        Clip sea = add("By the sea", writer.about(SEA, 300), clip -> {}, "coast", "long");
        add("More sea", writer.about(SEA, 300), clip -> {});
        add("Both", writer.about(SEA, 300), clip -> {}, "Coast");
        add("Tagged", writer.about(BREAD, 300), clip -> clip.site = "bakery.example", "coast");
        List<RelatedClip> found = of(sea);
        assertEquals(3, found.size(), found.toString());
        assertEquals("Both", found.get(0).title());
        assertEquals(
                new RelatedClip.Why(Kind.TAG, "coast"), found.get(0).reasons().get(0));
        assertEquals(
                Kind.SITE,
                found.stream()
                        .filter(clip -> clip.title().equals("More sea"))
                        .findFirst()
                        .orElseThrow()
                        .reasons()
                        .get(1)
                        .kind());
    }

    @Test
    void neitherCopiesNorTheTrashAndEachStoryOnce() {
        unrelated();
        String story = writer.about(SEA, 300);
        Clip sea = add("By the sea", story, clip -> clip.site = "a.example", "coast");
        add("Copy", writer.edited(story, 0.03), clip -> clip.site = "b.example", "coast");
        add("Trashed", writer.about(SEA, 300), clip -> clip.state = ClipState.TRASHED, "coast");
        String other = writer.about(SEA, 300);
        add("Other", other, clip -> clip.site = "c.example");
        add("Copy of other", writer.edited(other, 0.03), clip -> clip.site = "d.example");
        List<RelatedClip> found = of(sea);
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).title().contains("ther"));
    }

    @Test
    void atMostFive() {
        Clip sea = add("By the sea", writer.about(SEA, 300), clip -> {}, "coast");
        for (int i = 0; i < 9; i++) {
            add("Sea " + i, writer.about(SEA, 300), clip -> {}, "coast");
        }
        assertEquals(5, of(sea).size());
    }

    @Test
    void aStrangersClipsAreNotRelated() {
        Clip sea = add("By the sea", writer.about(SEA, 300), clip -> {}, "coast");
        TestLibrary stranger = TestLibrary.fresh();
        Clip theirs = stranger.add("Theirs", writer.about(SEA, 300), clip -> {}, "coast");
        findSimilar.run(new Work(0, theirs.id.toString(), theirs.owner, 1));
        assertEquals(List.of(), of(sea));
        assertEquals(List.of(), related.of(sea.owner, theirs.id));
    }
}
