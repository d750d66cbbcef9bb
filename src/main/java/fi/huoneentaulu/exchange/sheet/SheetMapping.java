package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a list is to be read.
 *
 * @param list what the list is called: the same name means the next version of the same list
 * @param whole whether the file is the whole list, so that what it lacks is no longer there
 * @param language the language of its texts
 * @param columns what each column tells; null for one that is not read
 * @param same what is the same on every line, as a word of the sender or a code of ours
 * @param meanings what the sender's words mean: a code of ours, or an empty text for what is to be left out
 */
public record SheetMapping(
        String list,
        boolean whole,
        Language language,
        List<@Nullable SheetField> columns,
        Map<SheetField, String> same,
        Map<SheetField, Map<String, String>> meanings) {

    /** A mapping that never changes. */
    public SheetMapping {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
        same = Collections.unmodifiableMap(copy(same));
        meanings = Collections.unmodifiableMap(copy(meanings));
    }

    private static <T> Map<SheetField, T> copy(Map<SheetField, T> values) {
        Map<SheetField, T> copy = new EnumMap<>(SheetField.class);
        copy.putAll(values);
        return copy;
    }

    /**
     * Whether some column tells a part.
     *
     * @param field the part
     * @return true when a column was chosen for it
     */
    public boolean tells(SheetField field) {
        return columns.contains(field);
    }

    /**
     * What is the same on every line; a column of the file goes before it.
     *
     * @param field the part
     * @return the word or code, or empty
     */
    public Optional<String> same(SheetField field) {
        return tells(field)
                ? Optional.empty()
                : Optional.ofNullable(same.get(field)).filter(text -> !text.isBlank());
    }

    /**
     * What somebody has said that a word of the sender means.
     *
     * @param field the part that the word tells
     * @param word the word
     * @return a code of ours, an empty text for what is to be left out, or empty when nothing was said
     */
    public Optional<String> meaning(SheetField field, String word) {
        return Optional.ofNullable(meanings.getOrDefault(field, Map.of()).get(SheetWords.plain(word)));
    }

    /** The places of the columns that tell a part. */
    List<Integer> places(SheetField field) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place) == field)
                .boxed()
                .toList();
    }

    /**
     * The parts that columns tell and whose words need a meaning.
     *
     * @return the parts in their order
     */
    public List<SheetField> choices() {
        return Stream.of(SheetField.values())
                .filter(SheetField::isChoice)
                .filter(this::tells)
                .toList();
    }

    /** The same with another name of the list. */
    public SheetMapping called(String name) {
        return new SheetMapping(name, whole, language, columns, same, meanings);
    }

    /** The same for a file that is the whole list, or not. */
    public SheetMapping whole(boolean all) {
        return new SheetMapping(list, all, language, columns, same, meanings);
    }

    /** The same for texts in another language. */
    public SheetMapping in(Language texts) {
        return new SheetMapping(list, whole, texts, columns, same, meanings);
    }

    /** The same with another use of a column; null when it is not to be read. */
    public SheetMapping column(int place, @Nullable SheetField field) {
        List<@Nullable SheetField> changed = new ArrayList<>(columns);
        changed.set(place, field);
        return new SheetMapping(list, whole, language, changed, same, meanings);
    }

    /** The same with another value for every line; empty when there is none. */
    public SheetMapping same(SheetField field, String value) {
        Map<SheetField, String> changed = copy(same);
        changed.put(field, value);
        return new SheetMapping(list, whole, language, columns, changed, meanings);
    }

    /** The same with another meaning of a word; empty when it is to be left out, null when that is open. */
    public SheetMapping meaning(SheetField field, String word, @Nullable String code) {
        Map<SheetField, Map<String, String>> changed = copy(meanings);
        Map<String, String> words = new LinkedHashMap<>(changed.getOrDefault(field, Map.of()));
        if (code == null) {
            words.remove(SheetWords.plain(word));
        } else {
            words.put(SheetWords.plain(word), code);
        }
        changed.put(field, words);
        return new SheetMapping(list, whole, language, columns, same, changed);
    }
}
