package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.pathway.Pathways;
import fi.huoneentaulu.publishing.Published;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cards and paths of this installation. */
@Component
class PublishedShelf implements Shelf {
    private final Cards cards;
    private final Pathways paths;

    PublishedShelf(Cards cards, Pathways paths) {
        this.cards = cards;
        this.paths = paths;
    }

    @Override
    public Set<String> cards(List<String> codes) {
        return codes(cards.find(codes));
    }

    @Override
    public Set<String> paths(List<String> codes) {
        return codes(paths.find(codes));
    }

    private static Set<String> codes(List<? extends Published<?>> found) {
        return found.stream().map(Published::code).collect(Collectors.toUnmodifiableSet());
    }
}
