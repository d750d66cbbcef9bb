package fi.huoneentaulu.card;

import fi.huoneentaulu.card.CardFace.Criterion;
import fi.huoneentaulu.card.CardFace.Obstacle;
import fi.huoneentaulu.card.CardFace.Target;
import fi.huoneentaulu.eligibility.Exclusion;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.eligibility.Rule;
import fi.huoneentaulu.eligibility.RuleSentences;
import fi.huoneentaulu.publishing.Source;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws "when" and "when not" from a card's executable criteria, so that what is read is what is evaluated. */
final class FaceCriteria {
    private static final String TRAY = "/tarjotin";

    private final FaceTexts texts;
    private final RuleSentences sentences;
    private final List<Source> sources;
    private final Function<String, Optional<LocalizedText>> titles;

    FaceCriteria(
            FaceTexts texts,
            RuleSentences sentences,
            List<Source> sources,
            Function<String, Optional<LocalizedText>> titles) {
        this.texts = texts;
        this.sentences = sentences;
        this.sources = sources;
        this.titles = titles;
    }

    List<Criterion> when(@Nullable Rule rule) {
        if (rule == null) {
            return List.of();
        }
        if (rule instanceof Rule.AllOf all && all.note().text() == null) {
            return all.of().stream()
                    .map(part -> criterion(part, all.note().source(), true))
                    .toList();
        }
        return List.of(criterion(rule, null, true));
    }

    /** A line of its own shows the source in force; a line inside a group only one that differs. */
    private Criterion criterion(Rule rule, @Nullable String above, boolean ownLine) {
        String own = rule.note().source();
        String inForce = own == null ? above : own;
        boolean shown = ownLine || !Objects.equals(inForce, above);
        boolean group = rule instanceof Rule.AllOf || rule instanceof Rule.AnyOf || rule instanceof Rule.AtLeast;
        return new Criterion(
                texts.said(
                        group ? sentences.heading(rule, texts.language()) : sentences.sentence(rule, texts.language())),
                group
                        ? rule.parts().stream()
                                .map(part -> criterion(part, inForce, false))
                                .toList()
                        : List.of(),
                shown ? numbers(inForce) : List.of());
    }

    List<Obstacle> not(List<Exclusion> exclusions, List<CardBody.Pointer> pointers) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (Exclusion exclusion : exclusions) {
            String source = exclusion.note().source() == null
                    ? exclusion.when().note().source()
                    : exclusion.note().source();
            obstacles.add(new Obstacle(
                    texts.said(sentences.sentence(exclusion, texts.language())),
                    target(exclusion.redirect()),
                    numbers(source)));
        }
        pointers.forEach(pointer ->
                obstacles.add(new Obstacle(texts.plain(pointer.text()), target(pointer.redirect()), List.of())));
        return obstacles;
    }

    private @Nullable Target target(@Nullable Redirect redirect) {
        return switch (redirect) {
            case null -> null;
            case Redirect.ToTray _ -> new Target(texts.own(texts.message("card.face.tray")), texts.link(TRAY));
            case Redirect.ToCard(String code) -> card(code);
        };
    }

    Target card(String code) {
        LocalizedText title = titles.apply(code).orElseGet(() -> LocalizedText.finnish(code));
        return new Target(texts.plain(title), texts.link(CardLinks.path(code)));
    }

    /** The number under which a source stands at the foot; none for a source that the card does not list. */
    List<Integer> numbers(@Nullable String source) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).id().equals(source)) {
                return List.of(i + 1);
            }
        }
        return List.of();
    }
}
