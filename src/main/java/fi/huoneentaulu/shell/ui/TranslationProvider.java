package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives Vaadin's views the same texts that prints and the API use. */
@Component
class TranslationProvider implements I18NProvider {
    private static final List<Locale> LOCALES =
            Stream.of(Language.values()).map(Language::locale).toList();

    private final transient MessageSource messages;

    TranslationProvider(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return messages.getMessage(key, params, Language.of(locale).locale());
    }
}
