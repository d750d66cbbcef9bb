package fi.huoneentaulu.pathway;

import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.pathway.PathwayFace.CardTile;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Visits;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cards of a path as tiles; a card that has been taken out of use is left out. */
final class PathwayCards {
    private static final Set<RouteMode> REFERRALS =
            EnumSet.of(RouteMode.REFERRAL, RouteMode.INTERNAL_REFERRAL, RouteMode.WELFARE_REFERRAL);

    private final Map<String, Published<CardBody>> inForce;
    private final PathwayTexts texts;
    private final PathwayReader reader;

    PathwayCards(List<Published<CardBody>> cards, PathwayTexts texts, PathwayReader reader) {
        this.inForce = cards.stream().collect(Collectors.toMap(Published::code, card -> card));
        this.texts = texts;
        this.reader = reader;
    }

    List<CardTile> tiles(PathwayBody.Step step) {
        return step.cards().stream()
                .map(inForce::get)
                .filter(Objects::nonNull)
                .map(this::tile)
                .toList();
    }

    private CardTile tile(Published<CardBody> card) {
        CardBody.Route route = card.body().route();
        return new CardTile(
                texts.said(card.body().title()),
                reader.linkRoot() + CardLinks.path(card.code()),
                manner(route),
                may(reader.profession(), route.deliverers()));
    }

    static boolean may(@Nullable Profession profession, Set<Profession> deliverers) {
        return profession != null && deliverers.contains(profession);
    }

    /** How one gets in unless the number of visits says more, and where one meets. */
    private String manner(CardBody.Route route) {
        List<String> parts = new ArrayList<>();
        Visits visits = route.visits();
        if (visits == null || REFERRALS.contains(route.mode())) {
            parts.add(texts.name(route.mode()));
        }
        if (visits != null) {
            parts.add(
                    visits.min() == visits.max()
                            ? texts.message("pathway.visits.same", visits.max())
                            : texts.message(
                                    "pathway.visits", Integer.toString(visits.min()), Integer.toString(visits.max())));
        }
        String places = route.delivery().stream()
                .map(each -> texts.name(each).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return Stream.concat(parts.stream(), Stream.of(places))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
