package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.access.ForEveryone;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Draws paths as HTML by the one template that knows how a path looks. Anyone may call: a caller gets back no more than the
 * face it hands over.
 */
@Service
@ForEveryone
public class PathwayRenderer {
    private static final String TEMPLATE = "pathway/face";
    private static final Set<String> PATH = Set.of("path");

    private final ITemplateEngine templates;

    PathwayRenderer(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * A path for a page of the application.
     *
     * @param face the face
     * @return one {@code article} element, well-formed; {@code styles/path.css} dresses it
     */
    public String html(PathwayFace face) {
        return draw(face, PathwayShape.SCREEN);
    }

    /**
     * A path that is being written, beside its form.
     *
     * @param face the face
     * @return one {@code article} element under the page's own title, its steps without links: they lead nowhere yet
     */
    public String preview(PathwayFace face) {
        return draw(face, PathwayShape.PREVIEW);
    }

    String draw(PathwayFace face, PathwayShape shape) {
        Context context = new Context(
                Language.ofTag(face.head().language()).orElse(Language.FI).locale(),
                Map.of("face", face, "shape", shape));
        return templates.process(TEMPLATE, PATH, context).strip();
    }
}
