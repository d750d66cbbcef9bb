package fi.huoneentaulu.look;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.vocabulary.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PictogramsTest {
    private static final Path FOLDER = Path.of("frontend", "pictograms");
    private static final String HAND = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" "
            + "stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";

    @TestFactory
    Stream<DynamicTest> all_are_drawn_in_one_hand() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.filter(file -> file.toString().endsWith(".svg")).toList();
        }
        assertThat(files).hasSizeGreaterThan(30);
        return files.stream()
                .filter(file -> !file.endsWith("huoneentaulu.svg"))
                .map(file -> DynamicTest.dynamicTest(
                        String.valueOf(file.getFileName()),
                        () -> assertThat(Files.readString(file))
                                .startsWith(HAND)
                                .doesNotContain("<script", "href")));
    }

    @Test
    void every_theme_has_its_own() {
        for (Theme theme : Theme.values()) {
            String name = "theme-" + theme.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
            assertThat(FOLDER.resolve(name)).exists();
        }
    }
}
