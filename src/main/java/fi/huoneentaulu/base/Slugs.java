package fi.huoneentaulu.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codes made of words. */
public final class Slugs {
    private Slugs() {}

    /**
     * A code that words suggest.
     *
     * @param words any text
     * @param longest how many characters the code may have
     * @return lower-case letters a–z, digits and single hyphens; empty when the text has no letter of these
     */
    public static String of(String words, int longest) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > longest ? plain.substring(0, longest) : plain;
        return cut.replaceAll("^-|-$", "");
    }

    /**
     * A code that words suggest and nobody has yet.
     *
     * @param words any text
     * @param otherwise the code of a text that has no letter a–z
     * @param longest how many characters the suggested code may have; a number may follow
     * @param isFree whether nobody has a code
     * @return the code, with a number where the bare one is taken
     */
    public static String free(String words, String otherwise, int longest, Predicate<String> isFree) {
        String suggested = of(words, longest);
        String code = suggested.isEmpty() ? otherwise : suggested;
        return Stream.concat(
                        Stream.of(code), IntStream.iterate(2, each -> each + 1).mapToObj(each -> code + "-" + each))
                .filter(isFree)
                .findFirst()
                .orElseThrow();
    }
}
