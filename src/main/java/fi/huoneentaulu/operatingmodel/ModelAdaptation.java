package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.area.County;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.card.CardReferences;
import fi.huoneentaulu.publishing.Copies;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a county begins with that takes a model over: how it works is kept; what was measured, agreed and paid for
 * elsewhere is not.
 */
@Component
class ModelAdaptation {
    private static final Set<String> LISTS = Set.of("cards");
    private static final List<String> OF_THE_ORIGINAL =
            List.of("period", "programme", "funders", "figures", "localValues", "results", "unfinished", "attachments");

    private final ModelContentType type;
    private final Messages messages;
    private final Clock clock;

    ModelAdaptation(ModelContentType type, Messages messages, Clock clock) {
        this.type = type;
        this.messages = messages;
        this.clock = clock;
    }

    /** The draft of a county's model that points to the county's own cards where it has them. */
    DraftBody begin(ModelBody original, County county, Map<String, String> cards) {
        ObjectNode copy = Copies.begin(type, original);
        copy.remove(OF_THE_ORIGINAL);
        copy.put("coverage", new Coverage.InCounty(county.code()).text());
        copy.put("stage", Stage.DEVELOPING.name());
        copy.putArray("places").add(tree(county.name()));
        copy.putArray("organisations").add(tree(county.name()));
        String today = LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
        copy.putObject("described").put("created", today).put("modified", today);
        copy.putArray("unfinished")
                .addObject()
                .put("part", ModelPart.RESULTS.name())
                .set("text", tree(messages.all("operatingmodel.adopt.results")));
        ArrayNode related = copy.putArray("related").add(original.code());
        original.links().related().forEach(related::add);
        CardReferences.rename(copy, LISTS, cards);
        Copies.cite(
                type,
                copy,
                original.title(),
                original.basics().organisations().getFirst().fi());
        return DraftBody.parse(copy.toString());
    }

    private JsonNode tree(LocalizedText text) {
        return type.codec().part(text);
    }
}
