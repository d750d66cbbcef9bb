package fi.huoneentaulu.testing;

import com.vaadin.flow.i18n.I18NProvider;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.MessagesFixture;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Gives pages that are tested without Spring the texts that they have in the product. */
public final class PageTexts implements I18NProvider {
    private final transient Messages messages = MessagesFixture.messages();

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        return messages.get(Language.of(locale), key, args);
    }
}
