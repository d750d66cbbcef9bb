package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as it stands in a file and in the database: a flat record in the key order of {@code
 * docs/content-format.md}, of which every kind has the keys of its keeping and of its check.
 *
 * @param <B> the record that is the document
 */
public interface FlatContent<B> {

    /**
     * The document's code.
     *
     * @return a slug
     */
    String code();

    /**
     * Who owns it.
     *
     * @return the unit and its roles
     */
    Stewardship.Owner owner();

    /**
     * Whose lead decides on it.
     *
     * @return the code of the service area, or null
     */
    @Nullable
    String serviceArea();

    /**
     * The lead's decision.
     *
     * @return the decision, or null
     */
    Stewardship.@Nullable Decision decision();

    /**
     * Whether it is sample content.
     *
     * @return true when no lead has decided on it
     */
    boolean sample();

    /**
     * The first day of validity.
     *
     * @return the day
     */
    LocalDate validFrom();

    /**
     * The last day of validity.
     *
     * @return the day, or null for until further notice
     */
    @Nullable
    LocalDate validUntil();

    /**
     * How long a check holds.
     *
     * @return months, or null
     */
    @Nullable
    Integer reviewMonths();

    /**
     * The day of the last check.
     *
     * @return the day; null in what is stored, where the check is kept beside the versions
     */
    @Nullable
    LocalDate checkedOn();

    /**
     * The role that checked.
     *
     * @return the role; null in what is stored
     */
    @Nullable
    LocalizedText checkedBy();

    /**
     * The day by which the next check must be made.
     *
     * @return the day; null in what is stored
     */
    @Nullable
    LocalDate reviewDue();

    /**
     * The document.
     *
     * @return the document that is made of the keys
     */
    B body();

    /**
     * Who keeps the document right.
     *
     * @return the keeping that its keys tell
     */
    default Stewardship stewardship() {
        return new Stewardship(owner(), serviceArea(), decision(), sample(), validFrom(), validUntil(), reviewMonths());
    }

    /**
     * The document's last check.
     *
     * @return the check
     * @throws IllegalArgumentException when the file does not tell it
     */
    default Check check() {
        LocalDate on = checkedOn();
        LocalizedText by = checkedBy();
        LocalDate due = reviewDue();
        if (on == null || by == null || due == null) {
            throw new IllegalArgumentException("checkedOn, checkedBy and reviewDue are required");
        }
        return new Check(on, by, due);
    }

    /**
     * A list that may have been left out.
     *
     * @param list the list as it was read; null for none
     * @return an unchangeable list
     * @param <T> what is in it
     */
    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * Words of the vocabulary in their own order, however they were told.
     *
     * @param type the vocabulary
     * @param values the words as they were read; null for none
     * @return an unchangeable set
     * @param <E> the vocabulary
     */
    static <E extends Enum<E>> Set<E> set(Class<E> type, @Nullable Collection<E> values) {
        EnumSet<E> set = EnumSet.noneOf(type);
        if (values != null) {
            set.addAll(values);
        }
        return Collections.unmodifiableSet(set);
    }
}
