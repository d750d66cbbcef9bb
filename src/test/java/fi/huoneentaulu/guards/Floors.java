package fi.huoneentaulu.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The floors of the house: a module may use only what stands on a lower floor. */
final class Floors {
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("vocabulary"),
            Set.of("eligibility", "base"),
            Set.of("area", "audit", "printing", "jobs"),
            Set.of("mail", "identity", "search"),
            Set.of("fact", "review", "feedback", "clientdata"),
            Set.of("publishing", "consent", "directory"),
            Set.of("card", "following"),
            Set.of("pathway", "navigator"),
            Set.of("operatingmodel", "referral"),
            Set.of("sharedclient", "adoption"),
            Set.of("insight", "exchange"),
            Set.of("desk"),
            Set.of("shell"));
    // The house itself, or one small sample that breaks a rule
    private static final Pattern MODULE = Pattern.compile("^(?:fi\\.huoneentaulu|guardfixtures\\.\\w+)\\.(\\w+)");

    private Floors() {}

    /** The module that a class lives in; empty for a class of the top package or from elsewhere. */
    static Optional<String> module(JavaClass type) {
        Matcher matcher = MODULE.matcher(type.getPackageName());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The floor of a module, counted from the ground; empty for a module that is not in the table. */
    static OptionalInt floor(String module) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(module)) {
                return OptionalInt.of(floor);
            }
        }
        return OptionalInt.empty();
    }
}
