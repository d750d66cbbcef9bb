package fi.huoneentaulu.base;

import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.stream.Stream;

/**
 * A language that a page on paper can be read in.
 *
 * @param tag the language's tag
 * @param name what its speakers call it
 * @param current whether the page is in it now
 */
public record Tongue(String tag, String name, boolean current) {

    /**
     * The languages of a page.
     *
     * @param current the language that it is in
     * @return all of them
     */
    public static List<Tongue> all(Language current) {
        return Stream.of(Language.values())
                .map(each -> new Tongue(each.tag(), each.ownName(), each == current))
                .toList();
    }
}
