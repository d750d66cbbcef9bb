package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.operatingmodel.Stage;
import java.util.Locale;

/** How far a model has come: its stage in words, and as one of three marks. */
class StageTrack extends Composite<Div> {

    StageTrack(Stage stage) {
        Span marks = new Span();
        marks.addClassName("model-stage-marks");
        marks.getElement().setAttribute("aria-hidden", "true");
        for (Stage each : Stage.values()) {
            Span mark = new Span();
            mark.addClassName(each.compareTo(stage) <= 0 ? "reached" : "ahead");
            marks.add(mark);
        }
        Span word = new Span(getTranslation(stage.key()));
        getContent().addClassNames("model-stage", "model-stage-" + stage.name().toLowerCase(Locale.ROOT));
        getContent().add(marks, word);
    }
}
