package fi.huoneentaulu.base.pack;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;

/**
 * Why a pack cannot be taken in.
 *
 * @param file the path of the file, or empty for the whole pack
 * @param line the line, from 1, or 0 where none can be told
 * @param key the translation key of the sentence
 * @param args the values for its placeholders
 */
public record PackProblem(String file, int line, String key, List<Object> args) {

    /**
     * The sentence in words.
     *
     * @param messages the translations
     * @param language the reader's language
     * @return the sentence
     */
    public String text(Messages messages, Language language) {
        return messages.get(language, key, args.toArray());
    }
}
