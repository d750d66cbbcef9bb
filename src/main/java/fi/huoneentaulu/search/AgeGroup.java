package fi.huoneentaulu.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The age groups that hits are counted by; an entry belongs to each that its ages overlap. */
public enum AgeGroup {
    UNDER_SCHOOL_AGE(0, 6),
    PRIMARY_SCHOOL_AGE(7, 12),
    YOUTH(13, 17),
    YOUNG_ADULT(18, 29),
    WORKING_AGE(30, 64),
    OLDER(65, AgeGroup.HIGHEST);

    /** The highest age that can be asked for, in years. */
    public static final int HIGHEST = 120;

    private static final int MOST_DECIMALS = 6;

    private final int min;
    private final int max;

    AgeGroup(int min, int max) {
        this.min = min;
        this.max = max;
    }

    /**
     * The lowest age of the group.
     *
     * @return whole years, inclusive
     */
    public int min() {
        return min;
    }

    /**
     * The highest age of the group.
     *
     * @return whole years, inclusive
     */
    public int max() {
        return max;
    }

    /**
     * Whether a number can be an age.
     *
     * @param years a number of years
     * @return true from 0 to {@link #HIGHEST}, with six decimals at most
     */
    public static boolean isAge(BigDecimal years) {
        return years.scale() <= MOST_DECIMALS
                && years.scale() >= -MOST_DECIMALS
                && years.signum() >= 0
                && years.compareTo(BigDecimal.valueOf(HIGHEST)) <= 0;
    }

    static int lowest(@Nullable Integer ageMin) {
        return ageMin == null ? 0 : ageMin;
    }

    static int highest(@Nullable Integer ageMax) {
        return ageMax == null ? HIGHEST : ageMax;
    }

    static List<AgeGroup> overlapping(@Nullable Integer ageMin, @Nullable Integer ageMax) {
        return Stream.of(values())
                .filter(group -> group.max >= lowest(ageMin) && group.min <= highest(ageMax))
                .toList();
    }
}
