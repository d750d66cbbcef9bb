package fi.huoneentaulu.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.TextLines;
import fi.huoneentaulu.search.Synonym;
import fi.huoneentaulu.search.SynonymKind;
import fi.huoneentaulu.search.SynonymTrials;
import fi.huoneentaulu.search.Synonyms;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One synonym being written, with a trial of what it would find. */
class SynonymEditor extends Composite<Section> {
    private final Synonyms synonyms;
    private final H2 heading = new H2();
    private final TextLines terms = new TextLines("termit", getTranslation("search.synonym.terms"), 3);
    private final TextLines targets = new TextLines("kohteet", getTranslation("search.synonym.targets"), 3);
    private final NativeSelect<Language> language = new NativeSelect<>(
            getTranslation("search.synonym.language"),
            null,
            List.of(Language.values()),
            each -> getTranslation("search.language." + each.tag()));
    private final NativeSelect<SynonymKind> kind = new NativeSelect<>(
            getTranslation("search.synonym.kind"),
            null,
            List.of(SynonymKind.values()),
            each -> getTranslation("search.synonym.kind." + each));
    private final Paragraph told = new Paragraph();
    private final TrialPanel trial;
    private Synonyms.@Nullable Stored open;

    /** An editor with these buttons; it saves and removes when it is told to. */
    SynonymEditor(Synonyms synonyms, SynonymTrials trials, List<NativeButton> buttons) {
        this.synonyms = synonyms;
        trial = new TrialPanel(trials, this::written);
        Paragraph hint = new Paragraph(getTranslation("search.synonym.hint"));
        hint.addClassName("keeper-hint");
        Div words = new Div(terms, targets);
        words.addClassName("keeper-row");
        Div choices = new Div(language, kind);
        choices.addClassName("keeper-row");
        told.addClassName("keeper-hint");
        told.getElement().setAttribute("role", "status");
        Div acts = new Div();
        acts.addClassName("keeper-acts");
        buttons.forEach(acts::add);
        terms.onTyped(this::refresh);
        targets.onTyped(this::refresh);
        language.onChoice(_ -> refresh());
        kind.onChoice(_ -> refresh());
        getContent().addClassName("keeper-form");
        getContent().add(heading, hint, words, choices, told, trial, acts);
    }

    void show(Synonyms.Stored stored) {
        open = stored;
        heading.setText(getTranslation("search.synonym.edit"));
        fill(stored.synonym().terms(), stored.synonym().to());
        language.choose(stored.synonym().lang());
        kind.choose(stored.synonym().kind());
        trial.open(stored.id(), "");
        refresh();
    }

    void showNew(String words) {
        open = null;
        heading.setText(getTranslation("search.synonym.new"));
        fill(words.isBlank() ? List.of() : List.of(words), List.of());
        language.choose(Language.of(getLocale()));
        kind.choose(SynonymKind.SPOKEN);
        trial.open(null, words);
        refresh();
    }

    private void fill(List<String> says, List<String> means) {
        terms.show(String.join("\n", says));
        targets.show(String.join("\n", means));
    }

    void focusFirst() {
        if (terms.text().isEmpty()) {
            terms.focusField();
        } else {
            targets.focusField();
        }
    }

    Optional<Synonyms.Stored> stored() {
        return Optional.ofNullable(open);
    }

    /** Stores what is written; without words it is refused. */
    void save() {
        Synonym synonym = written().orElseThrow(() -> new DomainException("search.error.synonym.empty"));
        Synonyms.Stored before = open;
        if (before == null) {
            synonyms.add(synonym);
        } else {
            synonyms.change(before.id(), before.version(), synonym);
        }
    }

    private Optional<Synonym> written() {
        if (terms.lines().isEmpty() || targets.lines().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Synonym(
                    terms.lines(),
                    language.chosen().orElse(Language.FI),
                    kind.chosen().orElse(SynonymKind.SPOKEN),
                    targets.lines()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a line without a word in it
        }
    }

    private void refresh() {
        List<Synonyms.Stored> same = written()
                .map(synonym ->
                        synonyms.sameTerms(stored().map(Synonyms.Stored::id).orElse(null), synonym))
                .orElse(List.of());
        told.setText(
                same.isEmpty()
                        ? ""
                        : getTranslation(
                                "search.synonym.same",
                                String.join(", ", same.getFirst().synonym().terms()),
                                String.join(", ", same.getFirst().synonym().to())));
        trial.refresh();
    }
}
