package fi.huoneentaulu.card;

import fi.huoneentaulu.base.Markdown;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.card.CardFace.Text;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Turns the texts of a card into what one reader sees. */
final class FaceTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

    private final Messages messages;
    private final Language language;
    private final String root;

    FaceTexts(Messages messages, Language language, String root) {
        this.messages = messages;
        this.language = language;
        this.root = root;
    }

    Language language() {
        return language;
    }

    Text plain(LocalizedText text) {
        return said(text.in(language));
    }

    @Nullable
    Text plainOrNull(@Nullable LocalizedText text) {
        return text == null ? null : plain(text);
    }

    Text said(Spoken spoken) {
        return new Text(escaped(spoken.text()), spoken.text(), tag(spoken));
    }

    Text line(LocalizedText markdown) {
        Spoken spoken = markdown.in(language);
        return new Text(Markdown.inline(spoken.text(), root), Markdown.plain(spoken.text()), tag(spoken));
    }

    @Nullable
    Text lineOrNull(@Nullable LocalizedText markdown) {
        return markdown == null ? null : line(markdown);
    }

    Text blocks(LocalizedText markdown) {
        Spoken spoken = markdown.in(language);
        return new Text(Markdown.html(spoken.text(), root), Markdown.plain(spoken.text()), tag(spoken));
    }

    /** A text of the interface: always in the reader's language. */
    Text own(String text) {
        return new Text(escaped(text), text, null);
    }

    /** A message around a card's text; it takes the language of the text. */
    Text around(String key, LocalizedText text) {
        Spoken spoken = text.in(language);
        String whole = messages.get(spoken.language(), key, spoken.text());
        return new Text(escaped(whole), whole, tag(spoken));
    }

    /** Texts of a card one after another; one that fell back makes the whole Finnish. */
    Text joined(List<LocalizedText> texts, String between) {
        boolean whole = texts.stream().allMatch(text -> text.exactly(language).isPresent());
        Language used = whole ? language : Language.FI;
        List<String> parts = new ArrayList<>();
        texts.forEach(text -> parts.add(text.text(used)));
        return said(new Spoken(String.join(between, parts), used));
    }

    String message(String key, Object... args) {
        return messages.get(language, key, args);
    }

    String name(Enum<?> value) {
        return messages.name(language, value);
    }

    String link(String path) {
        return root + path;
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(message("card.face.time"), Locale.ROOT)
                .format(time);
    }

    private @Nullable String tag(Spoken spoken) {
        return spoken.differsFrom(language) ? spoken.language().tag() : null;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
