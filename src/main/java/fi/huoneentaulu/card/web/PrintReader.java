package fi.huoneentaulu.card.web;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.card.FaceReader;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom a print is made: the language of the request, the municipality asked for or the user's own. */
@Component
class PrintReader {
    private final CurrentActor actor;
    private final Areas areas;

    PrintReader(CurrentActor actor, Areas areas) {
        this.actor = actor;
        this.areas = areas;
    }

    FaceReader of(Locale locale, @Nullable String municipality, String linkRoot) {
        String known = municipality != null && areas.municipality(municipality).isPresent()
                ? municipality
                : actor.find().map(Actor::homeMunicipality).orElse(null);
        return new FaceReader(Language.of(locale), known, linkRoot);
    }
}
