package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.Checks;
import fi.huoneentaulu.directory.KeptService;
import fi.huoneentaulu.directory.ServiceField;
import fi.huoneentaulu.directory.ServiceFieldTexts;
import fi.huoneentaulu.directory.TrayService;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** What the source tells beside what stands here, part by part, and a choice for each. */
class DriftPanel extends Composite<Section> {

    DriftPanel(KeptService kept, ServiceTexts texts, Consumer<Set<ServiceField>> decided) {
        ServiceFieldTexts said = new ServiceFieldTexts(texts.words());
        TrayService told = Objects.requireNonNull(kept.told());
        List<ServiceField> parts = kept.waiting().stream().sorted().toList();
        Checks<ServiceField> accept = new Checks<>(
                "lahde", getTranslation("directory.drift.accept"), parts, part -> getTranslation(part.key()));
        NativeButton decide =
                new NativeButton(getTranslation("directory.drift.decide"), _ -> decided.accept(accept.chosen()));
        decide.addClassNames("ht-button", "primary");
        getContent().addClassName("tray-kept-part");
        getContent()
                .add(
                        new H2(getTranslation("directory.drift.title")),
                        new Paragraph(getTranslation("directory.drift.lead")));
        for (ServiceField part : parts) {
            Div beside = new Div(
                    side("directory.drift.ours", said.of(kept.now().service(), part)),
                    side("directory.drift.theirs", said.of(told, part)));
            beside.addClassName("tray-drift");
            getContent().add(new H3(getTranslation(part.key())), beside);
        }
        getContent().add(accept, decide);
    }

    private Component side(String key, List<String> lines) {
        Span label = new Span(getTranslation(key));
        label.addClassName("tray-drift-label");
        Div side = new Div(label);
        if (lines.isEmpty()) {
            side.add(new Paragraph(getTranslation("directory.drift.nothing")));
        }
        lines.forEach(line -> side.add(new Paragraph(line)));
        return side;
    }
}
