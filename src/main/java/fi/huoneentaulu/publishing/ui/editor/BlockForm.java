package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.publishing.ContentProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The form: one block for each part of the document, in its readers' order, each with the questions that help to write it. */
class BlockForm extends Composite<Div> {
    private final FormContext context;
    private final List<Block> blocks = new ArrayList<>();

    BlockForm(FormContext context, List<FormBlock> blocks) {
        this.context = context;
        getContent().addClassName("editor-form");
        blocks.forEach(this::add);
    }

    private void add(FormBlock parts) {
        Block block = new Block(parts);
        blocks.add(block);
        getContent().add(block.details);
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
        blocks.forEach(block -> block.tell(byBlock.getOrDefault(block, List.of())));
        return homeless;
    }

    /** Opens the block that a place belongs to and brings the author there. */
    void open(String place) {
        block(place).ifPresent(Block::openAndFocus);
    }

    String title(String place) {
        return block(place)
                .map(block -> context.text(block.parts.guide() + "title"))
                .orElse(place);
    }

    private Optional<Block> block(String place) {
        return blocks.stream().filter(block -> block.parts.has(place)).findFirst();
    }

    /** One block: shut it is a line with its heading, its fields are made when it is opened. */
    private final class Block {
        private final FormBlock parts;
        private final Div body = new Div();
        private final Div problems = new Div();
        private final Span state = new Span();
        private final NativeDetails details;

        Block(FormBlock parts) {
            this.parts = parts;
            H2 heading = new H2(context.text(parts.guide() + "title"));
            heading.setId("osa-" + parts.name().toLowerCase(Locale.ROOT));
            state.addClassName("editor-state");
            Span line = new Span(new Pictogram(parts.pictogram()), heading, state);
            line.addClassName("editor-block-line");
            body.addClassName("editor-block-body");
            problems.addClassName("editor-problems");
            details = new NativeDetails(line, body);
            details.addClassName("editor-block");
            details.addToggleListener(_ -> fill());
        }

        private void fill() {
            if (details.isOpen() && body.getChildren().findAny().isEmpty()) {
                Paragraph question = new Paragraph(context.text(parts.guide() + "question"));
                question.addClassName("editor-question");
                body.add(question, examples(), problems);
                parts.fields().get().forEach((Component field) -> body.add(field));
            }
        }

        private Component examples() {
            Paragraph good = new Paragraph(context.text(parts.guide() + "good"));
            good.addClassName("editor-good");
            Paragraph bad = new Paragraph(context.text(parts.guide() + "bad"));
            bad.addClassName("editor-bad");
            NativeDetails examples = new NativeDetails(context.text("publishing.editor.examples"), new Div(good, bad));
            examples.addClassName("editor-examples");
            return examples;
        }

        void openAndFocus() {
            details.setOpen(true);
            fill();
            details.getElement()
                    .executeJs(
                            "const summary = this.querySelector('summary'); summary.scrollIntoView(); summary.focus();");
        }

        void tell(List<ContentProblem> told) {
            problems.removeAll();
            told.forEach(problem -> problems.add(new Paragraph(problem.text(context.messages(), context.language()))));
            details.setClassName("editor-incomplete", !told.isEmpty());
            state.setText(told.isEmpty() ? "" : context.text("publishing.editor.block.lacks", told.size()));
        }
    }
}
