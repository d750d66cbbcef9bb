package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two models side by side, part by part; on a phone one after the other in each part. */
@Route("mallit/vertailu")
@RolesAllowed(Roles.READER)
@StyleSheet("context://styles/model.css")
class ComparisonView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final ModelTexts texts = new ModelTexts(Language.of(getLocale()));
    private final List<ModelBody> models;
    private final ModelComparison comparison;
    private final NativeSelect<ModelBody> one;
    private final NativeSelect<ModelBody> other;
    private final Div sides = new Div();

    ComparisonView(ModelPages pages) {
        models = pages.models.all().stream()
                .map(Published::body)
                .sorted(Alphabet.of(texts.reader()).by(model -> texts.plain(model.title())))
                .toList();
        comparison = new ModelComparison(pages, texts);
        one = select("operatingmodel.compare.one");
        other = select("operatingmodel.compare.other");
        Div choice = new Div(one, other);
        choice.addClassNames("model-comparison-choice", "noprint");
        sides.addClassName("model-comparison");
        getContent().addClassName("model-page");
        getContent().add(new H1(getTranslation("operatingmodel.compare.title")), choice, sides);
    }

    private NativeSelect<ModelBody> select(String key) {
        return new NativeSelect<>(
                        getTranslation(key),
                        getTranslation("operatingmodel.compare.none"),
                        models,
                        model -> texts.plain(model.title()))
                .onChoice(_ -> change());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> query = PageAddress.query(event.getLocation());
        one.choose(model(query.get("a")));
        other.choose(model(query.get("b")));
        show();
    }

    private @Nullable ModelBody model(@Nullable String code) {
        return models.stream()
                .filter(model -> Objects.equals(model.code(), code))
                .findFirst()
                .orElse(null);
    }

    private void change() {
        Map<String, String> query = new LinkedHashMap<>();
        one.chosen().ifPresent(model -> query.put("a", model.code()));
        other.chosen().ifPresent(model -> query.put("b", model.code()));
        PageAddress.replace(this, query, Map.of());
        show();
    }

    private void show() {
        sides.removeAll();
        Optional<ModelBody> left = one.chosen();
        Optional<ModelBody> right = other.chosen();
        if (left.isEmpty() || right.isEmpty()) {
            sides.add(new Paragraph(getTranslation("operatingmodel.compare.choose")));
        } else if (left.equals(right)) {
            sides.add(new Paragraph(getTranslation("operatingmodel.compare.same")));
        } else {
            sides.add(comparison.of(left.get(), right.get()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operatingmodel.compare.title") + " – " + getTranslation("shell.name");
    }
}
