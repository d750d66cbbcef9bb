package fi.huoneentaulu.printing;

import fi.huoneentaulu.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A page as {@link Pdfs} takes it: well-formed, with its language, title, sentence and styles. */
public final class PdfPage {
    private PdfPage() {}

    /**
     * The page around a body.
     *
     * @param language the tag of the page's language
     * @param title its title, plain text
     * @param subject one sentence, plain text
     * @param styles its styles, within CSS 2.1
     * @param body what stands on it, well-formed XHTML
     * @return the page
     */
    public static String html(String language, String title, String subject, String styles, String body) {
        return """
                <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/><style>%s</style></head>
                <body>%s</body></html>""".formatted(language, escaped(title), escaped(subject), styles, body);
    }

    /**
     * What tells a page apart from every other.
     *
     * @param kind what is printed
     * @param html the page
     * @return a key for a cache
     */
    public static String key(String kind, String html) {
        return kind + "-" + Sha256.hex(html);
    }

    /**
     * A style sheet of the application.
     *
     * @param file its name in {@code frontend/styles}
     * @return its text
     */
    public static String styles(String file) {
        try (InputStream styles = new ClassPathResource("META-INF/resources/styles/" + file).getInputStream()) {
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
