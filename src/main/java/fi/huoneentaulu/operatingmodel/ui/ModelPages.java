package fi.huoneentaulu.operatingmodel.ui;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.operatingmodel.Adoptions;
import fi.huoneentaulu.operatingmodel.ModelDrafts;
import fi.huoneentaulu.operatingmodel.ModelLinks;
import fi.huoneentaulu.operatingmodel.OperatingModels;
import fi.huoneentaulu.pathway.Pathways;
import fi.huoneentaulu.publishing.ui.editor.KeepingLink;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the pages of models are made from. */
@Component
class ModelPages {
    final OperatingModels models;
    final ModelDrafts drafts;
    final Adoptions adoptions;
    final Cards cards;
    final Pathways paths;
    final Areas areas;
    private final CurrentActor actor;
    private final Clock clock;

    ModelPages(
            OperatingModels models,
            ModelDrafts drafts,
            Adoptions adoptions,
            Cards cards,
            Pathways paths,
            Areas areas,
            CurrentActor actor,
            Clock clock) {
        this.models = models;
        this.drafts = drafts;
        this.adoptions = adoptions;
        this.cards = cards;
        this.paths = paths;
        this.areas = areas;
        this.actor = actor;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Whether the reader may make drafts. */
    boolean writes() {
        return actor.find().map(Actor::writes).orElse(false);
    }

    /** Whether the reader may see drafts. */
    boolean maintains() {
        return actor.find().map(Actor::keeps).orElse(false);
    }

    /** The way to where a model is kept. */
    Optional<KeepingLink> keeping(String code) {
        return KeepingLink.of(actor.find(), ModelLinks.keeping(code));
    }

    /** Where a model is in use, from the widest area to the own one (seed S2.10); empty for the whole country. */
    Stream<LocalizedText> whereabouts(Coverage coverage) {
        Stream<LocalizedText> wider = coverage instanceof Coverage.InCounty county
                ? areas.county(county.code()).stream()
                        .flatMap(each -> areas.name(new Coverage.InCooperationArea(each.cooperationArea())).stream())
                : Stream.empty();
        return Stream.concat(wider, areas.name(coverage).stream());
    }

    /** The name of an area in words. */
    Optional<String> area(Coverage coverage, Language language) {
        return areas.name(coverage).map(name -> name.text(language));
    }
}
