package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.vocabulary.LocalizedText;

/** Says what a part still lacks (seed S4.19). */
class UnfinishedMark extends Paragraph {

    UnfinishedMark(ModelTexts texts, LocalizedText text) {
        Span word = new Span(getTranslation("operatingmodel.unfinished"));
        word.addClassName("model-unfinished-word");
        addClassName("model-unfinished");
        add(new Pictogram("notice"), word, texts.say(new Span(), text));
    }
}
