package fi.huoneentaulu.guards;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which translation keys the code and the templates name. */
final class KeyUse {
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\s*([A-Za-z0-9._-]+?)(?:__.*?)?\\s*[({}]");
    private static final Pattern QUOTED = Pattern.compile("'([a-z][A-Za-z0-9._-]*)'");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(html|yaml|yml|js|css|svg|pdf|png|properties|txt|json|sql|class|lock)");

    private final Set<String> named;

    private KeyUse(Set<String> named) {
        this.named = named;
    }

    /** What the whole product names. */
    static KeyUse ofTheHouse() {
        Set<String> named = new TreeSet<>();
        JavaSource.all().forEach(source -> named.addAll(source.strings()));
        JavaSource.under(House.RESOURCES.resolve("templates"), ".html")
                .forEach(file -> named.addAll(inTemplate(JavaSource.read(file))));
        return of(named);
    }

    static KeyUse of(Collection<String> strings) {
        return new KeyUse(new TreeSet<>(strings));
    }

    static Set<String> inTemplate(String template) {
        Set<String> named = new TreeSet<>();
        for (Pattern pattern : List.of(IN_TEMPLATE, QUOTED)) {
            Matcher matcher = pattern.matcher(template);
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }
        return named;
    }

    /** The keys that nothing names, neither whole nor by their beginning up to a dot. */
    Set<String> unused(Collection<String> keys) {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeIf(key ->
                named.contains(key) || named.stream().anyMatch(each -> each.endsWith(".") && key.startsWith(each)));
        return unused;
    }

    /** What reads like a key of one of the modules and is in no bundle. */
    Set<String> missing(Collection<String> modules, Collection<String> keys) {
        Predicate<String> known = name ->
                keys.contains(name) || name.endsWith(".") && keys.stream().anyMatch(key -> key.startsWith(name));
        Set<String> missing = new TreeSet<>(named);
        missing.removeIf(name -> !Wording.isKey(name)
                || FILE.matcher(name).matches()
                || modules.stream().noneMatch(module -> name.startsWith(module + "."))
                || known.test(name));
        return missing;
    }
}
