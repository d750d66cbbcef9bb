package fi.huoneentaulu.search.web;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Excerpts;
import fi.huoneentaulu.base.IdentityCodes;
import fi.huoneentaulu.search.AgeGroup;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the parameters of a search; what cannot be read is refused by the parameter's name. */
@Component
class SearchParameters {
    private static final int HIGHEST_STEP = 3;
    private static final int MOST_SHOWN = 40;

    private final Areas areas;

    SearchParameters(Areas areas) {
        this.areas = areas;
    }

    static DomainException refused(String parameter, Object value) {
        String shown = Excerpts.beginning(IdentityCodes.strip(value.toString()), MOST_SHOWN);
        return new DomainException("search.error.parameter", parameter, shown);
    }

    /** Kinds alone are written in lower case. */
    Set<SubjectKind> kinds(List<String> words) {
        return given(words)
                .map(word -> Stream.of(SubjectKind.values())
                        .filter(kind -> kind.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> refused("kind", word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static <E extends Enum<E>> Set<E> values(String parameter, Class<E> type, List<String> names) {
        Set<E> values = EnumSet.noneOf(type);
        given(names).forEach(name -> values.add(parsed(parameter, type, name)));
        return values;
    }

    static <E extends Enum<E>> @Nullable E value(String parameter, Class<E> type, @Nullable String name) {
        return name == null || name.isBlank() ? null : parsed(parameter, type, name.strip());
    }

    private static <E extends Enum<E>> E parsed(String parameter, Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw refused(parameter, name);
        }
    }

    Set<Integer> steps(List<String> steps) {
        Set<Integer> wanted = new LinkedHashSet<>();
        given(steps).forEach(step -> {
            if (step.length() != 1 || step.charAt(0) < '0' || step.charAt(0) > '0' + HIGHEST_STEP) {
                throw refused("step", step);
            }
            wanted.add(step.charAt(0) - '0');
        });
        return wanted;
    }

    /** A municipality by its code or its Finnish or Swedish name. */
    @Nullable
    Coverage area(@Nullable String municipality) {
        if (municipality == null || municipality.isBlank()) {
            return null;
        }
        return areas.named(municipality)
                .map(found -> new Coverage.InMunicipality(found.code()))
                .orElseThrow(() -> refused("municipality", municipality));
    }

    @Nullable
    BigDecimal age(@Nullable BigDecimal age) {
        if (age != null && !AgeGroup.isAge(age)) {
            throw refused("age", age);
        }
        return age;
    }

    private static Stream<String> given(List<String> values) {
        return values.stream().map(String::strip).filter(value -> !value.isEmpty());
    }
}
