package fi.huoneentaulu.pathway.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.ui.CardLink;
import fi.huoneentaulu.pathway.PathwayLinks;
import fi.huoneentaulu.pathway.Toolboxes.Tool;
import fi.huoneentaulu.pathway.Toolboxes.Toolbox;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** "What can I do myself": the steps and methods of one profession, which can be changed for another. */
class ToolboxPanel extends Composite<Section> {
    private static final String HEADING = "tyokalut";

    private final Language language;

    ToolboxPanel(
            @Nullable Toolbox toolbox,
            @Nullable Profession profession,
            Language language,
            Consumer<@Nullable Profession> onChoice) {
        this.language = language;
        H2 heading = new H2(getTranslation("pathway.toolbox.title"));
        heading.setId(HEADING);
        NativeSelect<Profession> choice = new NativeSelect<>(
                getTranslation("pathway.toolbox.profession"),
                getTranslation("pathway.toolbox.none"),
                List.of(Profession.values()),
                each -> getTranslation(Messages.nameKey(each)));
        choice.choose(profession);
        choice.onChoice(chosen -> onChoice.accept(chosen.orElse(null)));
        getContent().addClassNames("toolbox", "ht-panel");
        getContent().getElement().setAttribute("aria-labelledby", HEADING);
        getContent().add(heading, new Paragraph(getTranslation("pathway.toolbox.lead")), choice);
        if (toolbox != null) {
            show(toolbox);
        }
    }

    private void show(Toolbox toolbox) {
        if (toolbox.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("pathway.toolbox.empty")));
            return;
        }
        Map<String, List<Tool>> byPath = toolbox.tools().stream()
                .collect(Collectors.groupingBy(tool -> tool.path().code(), LinkedHashMap::new, Collectors.toList()));
        byPath.values().forEach(tools -> {
            UnorderedList steps = new UnorderedList();
            steps.addClassName("toolbox-steps");
            tools.forEach(tool -> steps.add(step(tool)));
            getContent()
                    .add(new H3(tools.getFirst().path().body().head().title().text(language)), steps);
        });
        if (!toolbox.cards().isEmpty()) {
            getContent().add(new H3(getTranslation("pathway.toolbox.cards")), cards(toolbox.cards()));
        }
    }

    private ListItem step(Tool tool) {
        Anchor link = new Anchor(
                PathwayLinks.step(tool.path().code(), tool.step().id()).substring(1),
                tool.step().title().text(language));
        link.getElement().setAttribute("router-link", true);
        ListItem item = new ListItem(link);
        if (!tool.whole()) {
            Paragraph part = new Paragraph(getTranslation("pathway.toolbox.part"));
            part.addClassName("toolbox-part");
            item.add(part);
        }
        if (!tool.cards().isEmpty()) {
            item.add(cards(tool.cards()));
        }
        return item;
    }

    private Component cards(List<Published<CardBody>> cards) {
        UnorderedList list = new UnorderedList();
        list.addClassName("toolbox-cards");
        cards.forEach(card -> list.add(new ListItem(new CardLink(card, language))));
        return list;
    }
}
