package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a service of what stands in its form; what cannot be read is told by field, all at once. What nobody has touched
 * stays as it was and is not judged: a source may tell what the form would not take.
 */
final class ServiceFormReader {
    static final int SUMMARY = 160;
    private static final int NAME = 120;
    private static final int TEXT = 5000;
    private static final int OLDEST = 120;
    private static final Pattern LIST = Pattern.compile("\\s*[,;\\n]\\s*");
    private static final Pattern STORED = Pattern.compile("\\d+");
    private static final LocalizedText NOTHING = LocalizedText.finnish("–");

    private final Map<String, String> values;
    private final Map<String, String> stored;
    private final Areas areas;
    private final @Nullable TrayService before;
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final List<Consumer<ServiceBuilder>> parts = new ArrayList<>();

    private ServiceFormReader(
            Map<String, String> values, Map<String, String> stored, Areas areas, @Nullable TrayService before) {
        this.values = values;
        this.stored = stored;
        this.areas = areas;
        this.before = before;
    }

    /** Why a field cannot be read: a translation key with its arguments. */
    record Fault(String key, List<Object> args) {
        static Fault of(String key, Object... args) {
            return new Fault("directory.form.fault." + key, List.of(args));
        }
    }

    /**
     * What became of a form.
     *
     * @param content what it tells; where something cannot be read, as much as can be
     * @param faults what cannot be read, by field
     */
    record Result(Consumer<ServiceBuilder> content, Map<String, Fault> faults) {}

    /**
     * Reads a form.
     *
     * @param values every field with its text
     * @param stored the form of the service as it was before, in the same language
     * @param areas the areas
     * @param before the service as it was, or null for a new one
     */
    static Result read(
            Map<String, String> values, Map<String, String> stored, Areas areas, @Nullable TrayService before) {
        ServiceFormReader reader = new ServiceFormReader(values, stored, areas, before);
        reader.readAll();
        return new Result(
                into -> reader.parts.forEach(part -> part.accept(into)),
                Collections.unmodifiableMap(new LinkedHashMap<>(reader.faults)));
    }

    private void readAll() {
        part("name", () -> required("name", NAME), ServiceBuilder::name);
        part("summary", () -> required("summary", SUMMARY), ServiceBuilder::summary);
        part("role", () -> one("role", ServiceRole.class).orElse(ServiceRole.SERVICE), ServiceBuilder::role);
        part("needs", this::needs, ServiceBuilder::needs);
        part(ServiceForm.AREA, this::coverage, ServiceBuilder::coverage);
        part("cost", this::cost, ServiceBuilder::cost);
        part(ServiceForm.CHANNELS, this::channels, ServiceBuilder::channels);
        part("groups", () -> chosen("groups", TargetGroup.class), ServiceBuilder::groups);
        maybe("ages", this::ages, ServiceBuilder::ages);
        maybe("requirements", () -> text("requirements", TEXT), ServiceBuilder::requirements);
        part("languages", this::languages, ServiceBuilder::languages);
        maybe("text", () -> text("text", TEXT), ServiceBuilder::text);
        maybe("howTo", () -> text("howTo", TEXT), ServiceBuilder::howTo);
        maybe("url", () -> web("url"), ServiceBuilder::url);
        maybe("costNote", () -> text("costNote", TEXT), ServiceBuilder::costNote);
    }

    private <T> void part(String field, Supplier<T> read, BiConsumer<ServiceBuilder, T> put) {
        if (before == null || isTouched(field)) {
            T value = read.get();
            parts.add(into -> put.accept(into, value));
        }
    }

    private <T> void maybe(String field, Supplier<Optional<T>> read, BiConsumer<ServiceBuilder, @Nullable T> put) {
        part(field, read, (into, value) -> put.accept(into, value.orElse(null)));
    }

    /** Whether somebody has changed a field, or one of those under it. */
    boolean isTouched(String field) {
        return Stream.concat(values.keySet().stream(), stored.keySet().stream())
                .filter(each -> ServiceForm.isWithin(field, each))
                .anyMatch(each ->
                        !value(each).equals(stored.getOrDefault(each, "").strip()));
    }

    private Set<Need> needs() {
        Set<Need> needs = chosen("needs", Need.class);
        if (needs.isEmpty()) {
            fault("needs", "needs");
        }
        return needs;
    }

    private Cost cost() {
        Optional<Cost> cost = one("cost", Cost.class);
        if (cost.isEmpty()) {
            fault("cost", "cost");
        }
        return cost.orElse(Cost.FREE);
    }

    private List<Channel> channels() {
        List<Channel> channels = list(ServiceForm.CHANNELS)
                .map(id -> new ChannelFormReader(this, id, channelBefore(id)))
                .flatMap(channel -> channel.channel().stream())
                .toList();
        if (list(ServiceForm.CHANNELS).findAny().isEmpty()) {
            fault(ServiceForm.CHANNELS, "channels");
        }
        return channels;
    }

    private @Nullable Channel channelBefore(String id) {
        if (before == null || !STORED.matcher(id).matches()) {
            return null;
        }
        int at = Integer.parseInt(id);
        return at < before.channels().size() ? before.channels().get(at) : null;
    }

    private Optional<AgeRange> ages() {
        Optional<Integer> min = age("ages.min");
        Optional<Integer> max = age("ages.max");
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            fault("ages.max", "ages");
            return Optional.empty();
        }
        return min.or(() -> max).map(_ -> new AgeRange(min.orElse(null), max.orElse(null)));
    }

    private Optional<Integer> age(String field) {
        String said = value(field);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (!said.matches("\\d{1,3}") || Integer.parseInt(said) > OLDEST) {
            fault(field, "age");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(said));
    }

    private Set<Coverage> coverage() {
        return switch (one(ServiceForm.AREA_KIND, AreaKind.class).orElse(AreaKind.MUNICIPALITIES)) {
            case COUNTRY -> Set.of(Coverage.COUNTRY);
            case KEPT -> before == null ? Set.of() : before.coverage();
            case COUNTY -> {
                String code = value(ServiceForm.COUNTY);
                if (areas.county(code).isEmpty()) {
                    fault(ServiceForm.COUNTY, "county");
                    yield Set.of();
                }
                yield Set.of(new Coverage.InCounty(code));
            }
            case MUNICIPALITIES -> municipalities();
        };
    }

    private Set<Coverage> municipalities() {
        Set<Coverage> named = new LinkedHashSet<>();
        for (String name : list(ServiceForm.MUNICIPALITIES).toList()) {
            Optional<Municipality> found = areas.named(name);
            if (found.isEmpty()) {
                fault(ServiceForm.MUNICIPALITIES, "municipality", name);
            }
            found.ifPresent(each -> named.add(new Coverage.InMunicipality(each.code())));
        }
        if (named.isEmpty()) {
            fault(ServiceForm.MUNICIPALITIES, "municipalities");
        }
        return named;
    }

    private Set<String> languages() {
        Set<String> codes = new LinkedHashSet<>();
        list("languages")
                .forEach(said -> LanguageNames.code(said)
                        .ifPresentOrElse(codes::add, () -> fault("languages", "language", said)));
        return codes;
    }

    String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    Stream<String> list(String field) {
        return Stream.of(LIST.split(value(field))).filter(part -> !part.isBlank());
    }

    <E extends Enum<E>> Optional<E> one(String field, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(value(field)))
                .findFirst();
    }

    <E extends Enum<E>> Set<E> chosen(String field, Class<E> type) {
        List<String> names = list(field).toList();
        return Stream.of(type.getEnumConstants())
                .filter(each -> names.contains(each.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalizedText required(String field, int most) {
        Optional<LocalizedText> text = text(field, most);
        if (text.isEmpty()) {
            fault(field + "." + Language.FI.tag(), "required");
        }
        return text.orElse(NOTHING);
    }

    Optional<LocalizedText> text(String field, int most) {
        List<String> said = new ArrayList<>();
        for (Language language : Language.values()) {
            String part = value(field + "." + language.tag());
            if (part.length() > most) {
                fault(field + "." + language.tag(), "long", most, part.length());
            }
            said.add(part);
        }
        if (said.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        if (said.getFirst().isEmpty()) {
            fault(field + "." + Language.FI.tag(), "finnish");
            return Optional.empty();
        }
        return Optional.of(new LocalizedText(said.getFirst(), said.get(1), said.get(2)));
    }

    Optional<String> web(String field) {
        String said = value(field);
        String address = said.isEmpty() || said.matches("(?i)https?://.*") ? said : "https://" + said;
        return checked(field, "web", address, PublicAddresses::requireWeb);
    }

    /** A text that must pass a check; empty when there is none or it does not pass. */
    Optional<String> checked(String field, String key, String said, Consumer<String> check) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        try {
            check.accept(said);
            return Optional.of(said);
        } catch (IllegalArgumentException e) {
            fault(field, key);
            return Optional.empty();
        }
    }

    Optional<Municipality> municipality(String field) {
        String said = value(field);
        Optional<Municipality> found = said.isEmpty() ? Optional.empty() : areas.named(said);
        if (found.isEmpty() && !said.isEmpty()) {
            fault(field, "municipality", said);
        }
        return found;
    }

    void fault(String field, String key, Object... args) {
        faults.putIfAbsent(field, Fault.of(key, args));
    }
}
