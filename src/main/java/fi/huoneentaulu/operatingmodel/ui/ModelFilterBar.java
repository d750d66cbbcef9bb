package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fi.huoneentaulu.area.County;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.operatingmodel.ModelFilter;
import fi.huoneentaulu.operatingmodel.Stage;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which models are shown: by area, stage and theme; only what some model has can be chosen. */
class ModelFilterBar extends Composite<Div> {
    private static final String AREA = "alue";
    private static final String STAGE = "vaihe";
    private static final String THEME = "aihe";

    private final List<Coverage> areas;
    private final List<Theme> themes;
    private final NativeSelect<Coverage> area;
    private final NativeSelect<Stage> stage;
    private final NativeSelect<Theme> theme;

    ModelFilterBar(ModelPages pages, Language language, Runnable changed) {
        List<ModelBody.Basics> basics = pages.models.all().stream()
                .map(Published::body)
                .map(ModelBody::basics)
                .toList();
        areas = areas(pages, basics);
        themes = Stream.of(Theme.values())
                .filter(each -> basics.stream().anyMatch(model -> model.themes().contains(each)))
                .toList();
        area = new NativeSelect<>(
                getTranslation("operatingmodel.filter.area"),
                getTranslation("operatingmodel.filter.area.all"),
                areas,
                each -> pages.area(each, language).orElse(each.text()));
        stage = new NativeSelect<>(
                getTranslation("operatingmodel.filter.stage"),
                getTranslation("operatingmodel.filter.stage.all"),
                List.of(Stage.values()),
                each -> getTranslation(each.key()));
        theme = new NativeSelect<>(
                getTranslation("operatingmodel.filter.theme"),
                getTranslation("operatingmodel.filter.theme.all"),
                themes,
                each -> getTranslation(Messages.nameKey(each)));
        Stream.of(area, stage, theme).forEach(each -> each.onChoice(_ -> changed.run()));
        getContent().addClassName("model-filters");
        getContent().add(area, stage, theme);
    }

    /** Co-operation areas first, then counties, as far as a model is in use there. */
    private static List<Coverage> areas(ModelPages pages, List<ModelBody.Basics> basics) {
        List<County> counties = basics.stream()
                .map(ModelBody.Basics::coverage)
                .flatMap(each -> each instanceof Coverage.InCounty county ? Stream.of(county.code()) : Stream.empty())
                .distinct()
                .sorted()
                .flatMap(code -> pages.areas.county(code).stream())
                .toList();
        Stream<Coverage> wide = counties.stream()
                .map(County::cooperationArea)
                .distinct()
                .sorted()
                .map(Coverage.InCooperationArea::new);
        return Stream.concat(wide, counties.stream().map(County::code).map(Coverage.InCounty::new))
                .toList();
    }

    /** Chooses what an address tells; what it does not know counts as not told. */
    void show(Map<String, String> query) {
        area.choose(told(query.get(AREA), areas, Coverage::text).orElse(null));
        stage.choose(told(query.get(STAGE), List.of(Stage.values()), ModelFilterBar::word)
                .orElse(null));
        theme.choose(told(query.get(THEME), themes, ModelFilterBar::word).orElse(null));
    }

    private static <T> Optional<T> told(@Nullable String word, List<T> items, Function<T, String> words) {
        return items.stream().filter(item -> words.apply(item).equals(word)).findFirst();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is chosen, as it stands in the address. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        area.chosen().ifPresent(chosen -> query.put(AREA, chosen.text()));
        stage.chosen().ifPresent(chosen -> query.put(STAGE, word(chosen)));
        theme.chosen().ifPresent(chosen -> query.put(THEME, word(chosen)));
        return query;
    }

    ModelFilter filter() {
        return new ModelFilter(
                area.chosen().orElse(null),
                stage.chosen().orElse(null),
                theme.chosen().orElse(null));
    }
}
