package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.vocabulary.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The names to choose a municipality from, written out once for all sessions. */
final class Municipalities {
    private final Areas areas;
    private final Map<Language, String> options = new EnumMap<>(Language.class);

    Municipalities(Areas areas) {
        this.areas = areas;
        for (Language language : Language.values()) {
            options.put(language, write(language));
        }
    }

    private String write(Language language) {
        return areas.municipalities().stream()
                .map(each -> each.name().text(language))
                .sorted()
                .map(name -> "<option value=\"" + HtmlUtils.htmlEscape(name) + "\"></option>")
                .collect(Collectors.joining());
    }

    String options(Language language) {
        return options.getOrDefault(language, "");
    }

    Optional<String> code(String name) {
        return areas.named(name).map(Municipality::code);
    }

    String name(String code, Language language) {
        return areas.municipality(code).map(each -> each.name().text(language)).orElse(code);
    }
}
