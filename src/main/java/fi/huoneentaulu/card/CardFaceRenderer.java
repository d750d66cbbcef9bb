package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.ForEveryone;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Draws faces as HTML by the one template that knows how a plaque looks. Anyone may call: a caller gets back no more than
 * the face it hands over.
 */
@Service
@ForEveryone
public class CardFaceRenderer {
    private static final String TEMPLATE = "card/face";
    private static final Set<String> PLAQUE = Set.of("plaque");

    private final ITemplateEngine templates;

    CardFaceRenderer(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * A face for a page of the application, with copy keys and links.
     *
     * @param face the face
     * @param headingLevel 1 on the card's own page, 2 beside a list
     * @return one {@code article} element, well-formed; {@code styles/card.css} dresses it
     */
    public String html(CardFace face, int headingLevel) {
        return draw(face, PlaqueShape.screen(headingLevel), Pictograms.inline());
    }

    String draw(CardFace face, PlaqueShape shape, Pictograms pictures) {
        Context context = new Context(
                Language.ofTag(face.head().language()).orElse(Language.FI).locale(),
                Map.of("face", face, "shape", shape, "pictures", pictures));
        return templates.process(TEMPLATE, PLAQUE, context).strip();
    }
}
