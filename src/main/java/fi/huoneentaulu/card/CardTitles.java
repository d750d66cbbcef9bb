package fi.huoneentaulu.card;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.Optional;

/** The titles under which a face names other cards. */
@FunctionalInterface
interface CardTitles {

    /** The title of a card; empty when there is no such card. */
    Optional<LocalizedText> title(String code);
}
