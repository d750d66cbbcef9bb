package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.publishing.ContentProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form: one block for each part of the plaque, in the plaque's order, each with the questions that help to write it. */
class CardForm extends Composite<Div> {
    private final FormContext context;
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    CardForm(FormContext context, CardFields fields) {
        this.context = context;
        getContent().addClassName("editor-form");
        fields.blocks().forEach((name, parts) -> add(name, parts));
    }

    private void add(String name, CardFields.Parts parts) {
        Block block = new Block(name, parts);
        blocks.put(name, block);
        getContent().add(block.section);
    }

    /** Tells each block what stands in its way; returns those that belong to no block. */
    List<ContentProblem> tell(List<ContentProblem> problems) {
        Map<Block, List<ContentProblem>> byBlock = new LinkedHashMap<>();
        List<ContentProblem> homeless = new ArrayList<>();
        problems.forEach(problem -> block(problem.place())
                .ifPresentOrElse(
                        block -> byBlock.computeIfAbsent(block, _ -> new ArrayList<>())
                                .add(problem),
                        () -> homeless.add(problem)));
        blocks.values().forEach(block -> block.tell(byBlock.getOrDefault(block, List.of())));
        return homeless;
    }

    /** The heading of the block that a place belongs to, to lead an author there. */
    Optional<String> anchor(String place) {
        return block(place).map(block -> block.id);
    }

    String title(String place) {
        return block(place)
                .map(block -> context.text("card.guide." + block.name + ".title"))
                .orElse(place);
    }

    private Optional<Block> block(String place) {
        return blocks.values().stream()
                .filter(block -> block.parts.places().stream().anyMatch(own -> isInside(place, own)))
                .findFirst();
    }

    private static boolean isInside(String place, String own) {
        return place.equals(own) || place.startsWith(own + ".") || place.startsWith(own + "[");
    }

    /** One block. */
    private final class Block {
        private final String name;
        private final String id;
        private final CardFields.Parts parts;
        private final Section section = new Section();
        private final Div problems = new Div();

        Block(String name, CardFields.Parts parts) {
            this.name = name;
            this.parts = parts;
            id = "osa-" + name.toLowerCase(java.util.Locale.ROOT);
            H2 heading = new H2();
            heading.setId(id);
            heading.add(new Pictogram(parts.pictogram()));
            heading.add(context.text("card.guide." + name + ".title"));
            section.addClassName("editor-block");
            section.getElement().setAttribute("aria-labelledby", id);
            problems.addClassName("editor-problems");
            Paragraph question = new Paragraph(context.text("card.guide." + name + ".question"));
            question.addClassName("editor-question");
            section.add(heading, question, examples(), problems);
            parts.fields().forEach((Component field) -> section.add(field));
        }

        private Component examples() {
            Paragraph good = new Paragraph(context.text("card.guide." + name + ".good"));
            good.addClassName("editor-good");
            Paragraph bad = new Paragraph(context.text("card.guide." + name + ".bad"));
            bad.addClassName("editor-bad");
            NativeDetails details = new NativeDetails(context.text("card.editor.examples"), new Div(good, bad));
            details.addClassName("editor-examples");
            return details;
        }

        void tell(List<ContentProblem> told) {
            problems.removeAll();
            told.forEach(problem -> problems.add(new Paragraph(problem.text(context.messages(), context.language()))));
            section.setClassName("editor-incomplete", !told.isEmpty());
        }
    }
}
