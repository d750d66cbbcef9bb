package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;

/**
 * What stands in the way of publishing a document, at a place of it.
 *
 * @param place the path of the place, such as {@code script.sms.sv}, or empty for the whole document
 * @param key the translation key of the sentence
 * @param args the values for the sentence's placeholders
 */
public record ContentProblem(String place, String key, List<Object> args) {

    /**
     * A problem.
     *
     * @param place the path of the place
     * @param key the translation key of the sentence
     * @param args the values for the sentence's placeholders
     * @return the problem
     */
    public static ContentProblem at(String place, String key, Object... args) {
        return new ContentProblem(place, key, List.of(args));
    }

    /**
     * The sentence in words.
     *
     * @param messages the translations
     * @param language the reader's language
     * @return the sentence without its place
     */
    public String text(Messages messages, Language language) {
        return messages.get(language, key, args.toArray());
    }
}
