package fi.huoneentaulu.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/**
 * A slim line of completions under the search field. It takes no key that moves in the results: → at the end of the
 * words takes the first, the tabulator reaches them all.
 */
class CompletionLine extends Composite<Div> {
    static final String HINT = "haku-taydennys";

    private final Consumer<String> onTake;

    CompletionLine(Consumer<String> onTake) {
        this.onTake = onTake;
        getContent().addClassName("search-completions");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("search.complete.label"));
        getContent().setVisible(false);
    }

    /** Shows what completes the words; false when there is nothing new in it. */
    boolean show(String words, List<String> offered) {
        List<String> fresh = offered.stream()
                .filter(each -> !each.equalsIgnoreCase(words.strip()))
                .toList();
        getContent().removeAll();
        getContent().setVisible(!words.isBlank());
        getContent().getElement().setAttribute("data-for", words);
        if (fresh.isEmpty()) {
            return false;
        }
        Span hint = new Span(getTranslation("search.complete.hint"));
        hint.setId(HINT);
        hint.addClassName("ht-visually-hidden");
        fresh.forEach(each -> getContent().add(new NativeButton(each, _ -> onTake.accept(each))));
        getContent().add(hint);
        return true;
    }
}
