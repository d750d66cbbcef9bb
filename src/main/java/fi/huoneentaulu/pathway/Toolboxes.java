package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Profession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What a profession may deliver in its own work: steps of paths, and methods that have a card (S1.6, S2.2). */
@Service
@ForReaders
public class Toolboxes {
    private final Pathways paths;
    private final Cards cards;

    Toolboxes(Pathways paths, Cards cards) {
        this.paths = paths;
        this.cards = cards;
    }

    /**
     * A toolbox.
     *
     * @param profession whose it is
     * @param tools steps of paths, path by path in their order
     * @param cards methods that stand on no path, by code
     */
    public record Toolbox(Profession profession, List<Tool> tools, List<Published<CardBody>> cards) {

        /**
         * Whether nothing is in it.
         *
         * @return true for an empty toolbox
         */
        public boolean isEmpty() {
            return tools.isEmpty() && cards.isEmpty();
        }
    }

    /**
     * A step of a path of which the profession may deliver something.
     *
     * @param path the path
     * @param step the step
     * @param whole whether the profession may deliver the step itself, and not only some of its methods
     * @param cards the methods on it that the profession may deliver
     */
    public record Tool(
            Published<PathwayBody> path, PathwayBody.Step step, boolean whole, List<Published<CardBody>> cards) {}

    /**
     * What a profession may deliver.
     *
     * @param profession the profession
     * @return its toolbox
     */
    public Toolbox of(Profession profession) {
        Map<String, Published<CardBody>> own = new LinkedHashMap<>();
        cards.all().stream()
                .filter(card -> card.body().route().deliverers().contains(profession))
                .forEach(card -> own.put(card.code(), card));
        List<Tool> tools = paths.all().stream()
                .flatMap(path -> path.body().steps().stream().map(step -> tool(path, step, profession, own)))
                .filter(tool -> tool.whole() || !tool.cards().isEmpty())
                .toList();
        Set<String> onPaths = tools.stream()
                .flatMap(tool -> tool.cards().stream())
                .map(Published::code)
                .collect(Collectors.toSet());
        return new Toolbox(
                profession,
                tools,
                own.values().stream()
                        .filter(card -> !onPaths.contains(card.code()))
                        .toList());
    }

    private static Tool tool(
            Published<PathwayBody> path,
            PathwayBody.Step step,
            Profession profession,
            Map<String, Published<CardBody>> own) {
        return new Tool(
                path,
                step,
                step.deliverers().contains(profession),
                step.cards().stream().map(own::get).filter(Objects::nonNull).toList());
    }
}
