package fi.huoneentaulu.directory.ui;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.vocabulary.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The municipalities to choose from, written out once for all sessions. */
@Component
class Places {
    private final Areas areas;
    private final Map<Language, String> options = new EnumMap<>(Language.class);

    Places(Areas areas) {
        this.areas = areas;
        for (Language language : Language.values()) {
            options.put(
                    language,
                    areas.municipalities().stream()
                            .map(each -> each.name().text(language))
                            .sorted(Alphabet.of(language).by(name -> name))
                            .map(name -> "<option value=\"" + HtmlUtils.htmlEscape(name) + "\"></option>")
                            .collect(Collectors.joining()));
        }
    }

    String options(Language language) {
        return options.getOrDefault(language, "");
    }

    Optional<Municipality> named(String name) {
        return areas.named(name);
    }

    Optional<Municipality> of(@Nullable String code) {
        return code == null ? Optional.empty() : areas.municipality(code);
    }
}
