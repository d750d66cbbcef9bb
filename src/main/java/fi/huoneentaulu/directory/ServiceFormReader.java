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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a service of what stands in its form; what cannot be read is told by field, all at once. */
final class ServiceFormReader {
    static final int SUMMARY = 160;
    private static final int NAME = 120;
    private static final int TEXT = 5000;
    private static final Pattern LIST = Pattern.compile("\\s*[,;\\n]\\s*");

    private final Map<String, String> values;
    private final Areas areas;
    private final Collection<Coverage> before;
    private final List<Channel> channelsBefore;
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    private ServiceFormReader(Map<String, String> values, Areas areas, @Nullable TrayService before) {
        this.values = values;
        this.areas = areas;
        this.before = before == null ? Set.of() : before.coverage();
        channelsBefore = before == null ? List.of() : before.channels();
    }

    /** Why a field cannot be read: a translation key with its arguments. */
    record Fault(String key, List<Object> args) {
        static Fault of(String key, Object... args) {
            return new Fault("directory.form.fault." + key, List.of(args));
        }
    }

    /** What became of a form. */
    sealed interface Result {

        /** It can be read. */
        record Whole(Consumer<ServiceBuilder> content) implements Result {}

        /** It cannot; by field. */
        record Faulty(Map<String, Fault> faults) implements Result {}
    }

    /** Reads a form; what the form does not show stays as it was before. */
    static Result read(Map<String, String> values, Areas areas, @Nullable TrayService before) {
        ServiceFormReader reader = new ServiceFormReader(values, areas, before);
        Consumer<ServiceBuilder> content = reader.content();
        return reader.faults.isEmpty() ? new Result.Whole(content) : new Result.Faulty(Map.copyOf(reader.faults));
    }

    private Consumer<ServiceBuilder> content() {
        LocalizedText name = required("name", NAME);
        LocalizedText summary = required("summary", SUMMARY);
        LocalizedText text = text("text", TEXT);
        LocalizedText howTo = text("howTo", TEXT);
        LocalizedText requirements = text("requirements", TEXT);
        LocalizedText costNote = text("costNote", TEXT);
        Set<Need> needs = chosen("needs", Need.class);
        if (needs.isEmpty()) {
            fault("needs", "needs");
        }
        Set<TargetGroup> groups = chosen("groups", TargetGroup.class);
        AgeRange ages = ages();
        Set<Coverage> coverage = coverage();
        String url = web("url");
        Set<String> languages = languages();
        List<Channel> channels = list(ServiceForm.CHANNELS)
                .flatMap(id -> new ChannelFormReader(this, id, channelBefore(id)).channel().stream())
                .toList();
        return into -> into.name(name == null ? LocalizedText.finnish("-") : name)
                .summary(summary == null ? LocalizedText.finnish("-") : summary)
                .text(text)
                .howTo(howTo)
                .requirements(requirements)
                .costNote(costNote)
                .role(one("role", ServiceRole.class).orElse(ServiceRole.SERVICE))
                .cost(one("cost", Cost.class).orElse(Cost.FREE))
                .needs(needs)
                .groups(groups)
                .ages(ages)
                .coverage(coverage)
                .url(url)
                .languages(languages)
                .channels(channels);
    }

    private @Nullable Channel channelBefore(String id) {
        int at = Integer.parseInt(id);
        return at < channelsBefore.size() ? channelsBefore.get(at) : null;
    }

    private @Nullable AgeRange ages() {
        Integer min = age("ages.min");
        Integer max = age("ages.max");
        if (min == null && max == null) {
            return null;
        }
        if (min != null && max != null && min > max) {
            fault("ages.max", "ages");
            return null;
        }
        return new AgeRange(min, max);
    }

    private @Nullable Integer age(String field) {
        String said = value(field);
        if (said.isEmpty()) {
            return null;
        }
        if (!said.matches("\\d{1,3}") || Integer.parseInt(said) > 120) {
            fault(field, "age");
            return null;
        }
        return Integer.valueOf(said);
    }

    private Set<Coverage> coverage() {
        return switch (one(ServiceForm.AREA, AreaKind.class).orElse(AreaKind.MUNICIPALITIES)) {
            case COUNTRY -> Set.of(Coverage.COUNTRY);
            case KEPT -> Set.copyOf(before);
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
        if (named.isEmpty() && !faults.containsKey(ServiceForm.MUNICIPALITIES)) {
            fault(ServiceForm.MUNICIPALITIES, "municipalities");
        }
        return named;
    }

    private Set<String> languages() {
        Set<String> tags = list("languages").collect(Collectors.toCollection(LinkedHashSet::new));
        tags.stream()
                .filter(tag -> !tag.matches("[a-z]{2,3}"))
                .findFirst()
                .ifPresent(tag -> fault("languages", "language", tag));
        return faults.containsKey("languages") ? Set.of() : tags;
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

    private @Nullable LocalizedText required(String field, int most) {
        LocalizedText text = text(field, most);
        String finnish = field + "." + Language.FI.tag();
        if (text == null && !faults.containsKey(finnish)) {
            fault(finnish, "required");
        }
        return text;
    }

    @Nullable
    LocalizedText text(String field, int most) {
        List<String> said = new ArrayList<>();
        for (Language language : Language.values()) {
            String part = value(field + "." + language.tag());
            if (part.length() > most) {
                fault(field + "." + language.tag(), "long", most);
            }
            said.add(part);
        }
        if (said.stream().allMatch(String::isEmpty)) {
            return null;
        }
        if (said.getFirst().isEmpty()) {
            fault(field + "." + Language.FI.tag(), "finnish");
            return null;
        }
        return new LocalizedText(said.getFirst(), said.get(1), said.get(2));
    }

    @Nullable
    String web(String field) {
        String said = value(field);
        if (said.isEmpty()) {
            return null;
        }
        String address = said.matches("(?i)https?://.*") ? said : "https://" + said;
        try {
            PublicAddresses.requireWeb(address);
            return address;
        } catch (IllegalArgumentException e) {
            fault(field, "web");
            return null;
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
