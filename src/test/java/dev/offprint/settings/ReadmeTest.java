package dev.offprint.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README tells the truth: its settings are the ones that there are, and its files exist. */
class ReadmeTest {

    private static final Pattern PICTURE = Pattern.compile("(?:src|srcset)=\"([^\"]+)\"");

    @Test
    void namesEverySettingWithItsDefault() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        List<String> missing = new ArrayList<>();
        collect(Settings.class, "OFFPRINT_", readme, missing);
        assertEquals(List.of(), missing);
    }

    @Test
    void showsPicturesThatAreThere() throws Exception {
        Matcher picture = PICTURE.matcher(Files.readString(Path.of("README.md")));
        int count = 0;
        for (; picture.find(); count++) {
            assertTrue(Files.exists(Path.of(picture.group(1))), picture.group(1));
        }
        assertTrue(count > 0, "it has pictures");
    }

    private static void collect(Class<?> settings, String prefix, String readme, List<String> missing) {
        for (Method setting : settings.getDeclaredMethods()) {
            String name =
                    prefix + setting.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
            if (setting.getReturnType().getEnclosingClass() == Settings.class) {
                collect(setting.getReturnType(), name + "_", readme, missing);
            } else if (readme.lines().noneMatch(line -> tells(line, name, setting.getAnnotation(WithDefault.class)))) {
                missing.add(name);
            }
        }
    }

    private static boolean tells(String line, String name, WithDefault given) {
        String value = given == null ? "" : given.value().replace("${user.home}", "~");
        return line.startsWith("|") && line.contains("`" + name + "`") && line.contains(value);
    }
}
