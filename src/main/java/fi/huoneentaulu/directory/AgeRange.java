package fi.huoneentaulu.directory;

import org.jspecify.annotations.Nullable;

/**
 * The ages that a service is meant for, in whole years, inclusive.
 *
 * @param min the lowest, or null
 * @param max the highest, or null
 */
public record AgeRange(@Nullable Integer min, @Nullable Integer max) {

    /**
     * Ages that make sense.
     *
     * @throws IllegalArgumentException when one is not between 0 and 120, or the lowest is above the highest
     */
    public AgeRange {
        if (outside(min) || outside(max) || (min != null && max != null && min > max)) {
            throw new IllegalArgumentException("Ages must be 0-120, the lowest first");
        }
    }

    private static boolean outside(@Nullable Integer age) {
        return age != null && (age < 0 || age > 120);
    }

    /**
     * Whether somebody is of these ages.
     *
     * @param age years of life begun, 0–120
     * @return true when neither limit shuts the age out
     */
    public boolean admits(int age) {
        return (min == null || age >= min) && (max == null || age <= max);
    }
}
