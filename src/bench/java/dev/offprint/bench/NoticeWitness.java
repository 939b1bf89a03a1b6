package dev.offprint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds consent notices by a vocabulary of its own, so that the steps are not judged by the words they use: sentences
 * in which a site speaks to its visitor about its cookies or about consent to tracking.
 */
final class NoticeWitness {

    private static final int LONGEST = 700;
    private static final Pattern SUBJECT = Pattern.compile(
            "\\b(?:cookies?|tracking technolog|similar technolog|your privacy (?:choices|matters)"
                    + "|(?:store|access)[^.]{0,30}on (?:a|your) device|traceurs|informasjonskapsl|evästeit)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEECH = Pattern.compile(
            "\\b(?:(?:we|site|website|page|web|service|store|portal)\\b[^.]{0,60}\\b(?:use|uses|using|utili[sz]es?|employs?"
                    + "|stores?|sets?|places?|collects?|values?)\\b|by (?:continuing|using|clicking|closing|accepting)"
                    + "|you (?:agree|accept|consent)|manage (?:your )?(?:consent|preferences)|accept(?:ing)? (?:all|cookies)"
                    + "|reject (?:all|cookies)|nous utilisons|utilise des|wir (?:verwenden|nutzen)|utilizamos|usamos"
                    + "|utilizziamo|gebruiken|używamy|vi (?:bruger|använder|bruker))",
            Pattern.CASE_INSENSITIVE);

    private NoticeWitness() {}

    /** The plain forms of the notices' sentences, the smallest blocks only, without those in {@code truth}. */
    static List<String> sentences(Document doc, BenchPage page) {
        List<String> found = new ArrayList<>();
        String truth = String.join("", page.lines());
        for (Element element : doc.body().getAllElements()) {
            if (!isSmallest(element)) {
                continue;
            }
            String text = element.text();
            if (text.length() <= LONGEST
                    && text.length() >= 30
                    && SUBJECT.matcher(text).find()
                    && SPEECH.matcher(text).find()) {
                String plain = BenchPage.plain(text);
                if (!truth.contains(plain)) {
                    found.add(plain);
                }
            }
        }
        return found;
    }

    /** Without a block inside, or with inline markup only. */
    private static boolean isSmallest(Element element) {
        String tag = element.normalName();
        if (!element.isBlock() && !tag.equals("span") || tag.equals("script") || tag.equals("style")) {
            return false;
        }
        for (Element child : element.children()) {
            if (child.isBlock() && child.hasText()) {
                return false;
            }
        }
        return element.parents().stream().noneMatch(p -> p.normalName().equals("noscript"));
    }
}
