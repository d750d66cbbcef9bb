package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.directory.PublicAddresses;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An entity of HSDS being read; what cannot be understood is remarked on and left out. */
final class HsdsNode {
    private static final int DAY = 10;

    private final JsonNode json;
    private final Remarks remarks;
    private final @Nullable Language language;
    private final List<Attribute> attributes;

    /**
     * An entity.
     *
     * @param language the language of its texts as far as it is known not to be Finnish, or null
     */
    HsdsNode(JsonNode json, Remarks remarks, @Nullable Language language) {
        this.json = json;
        this.remarks = remarks;
        this.language = language;
        this.attributes = elements(json.path("attributes")).map(Attribute::of).toList();
    }

    /** An attribute: a term, with what is said under it. */
    record Attribute(String taxonomy, String code, String id, String name, String value, String label) {

        static Attribute of(JsonNode json) {
            JsonNode term = json.path("taxonomy_term");
            String detail = term.path("taxonomy_detail").path("name").asString("");
            return new Attribute(
                    term.path("taxonomy").asString(detail),
                    term.path("code").asString(term.path("id").asString("")),
                    term.path("id").asString(""),
                    term.path("name").asString(""),
                    json.path("value").asString(""),
                    json.path("label").asString(""));
        }

        boolean is(Mark mark) {
            return taxonomy.equals(OwnTaxonomy.MARK.key()) && code.equals(mark.code());
        }
    }

    Remarks remarks() {
        return remarks;
    }

    HsdsNode in(@Nullable Language other) {
        return new HsdsNode(json, remarks, other);
    }

    List<Attribute> attributes() {
        return attributes;
    }

    boolean has(String property) {
        JsonNode value = json.path(property);
        return value.isContainer() ? !value.isEmpty() : !value.asString("").isBlank();
    }

    boolean isNumber(String property) {
        return json.path(property).isNumber();
    }

    List<HsdsNode> list(String property) {
        return elements(json.path(property))
                .filter(JsonNode::isObject)
                .map(each -> new HsdsNode(each, remarks, language))
                .toList();
    }

    Optional<HsdsNode> one(String property) {
        JsonNode value = json.path(property);
        return value.isObject() ? Optional.of(new HsdsNode(value, remarks, language)) : Optional.empty();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return list.isArray() ? list.valueStream() : Stream.empty();
    }

    /** A text as it stands; null when nothing is told, or only what the standard requires. */
    @Nullable
    String text(String property) {
        JsonNode value = json.path(property);
        String text = value.isValueNode() ? value.asString("").strip() : "";
        return text.isEmpty() || value(Mark.STAND_IN, property).isPresent() ? null : text;
    }

    /** A text in Finnish with its translations. */
    @Nullable
    LocalizedText texts(String property) {
        String text = text(property);
        return text == null ? null : localized(text, property);
    }

    /** A text with the translations that stand under a label. */
    LocalizedText localized(String text, String label) {
        return new LocalizedText(
                text,
                value(Mark.TEXT_SV, label).orElse(language == Language.SV ? text : null),
                value(Mark.TEXT_EN, label).orElse(language == Language.EN ? text : null));
    }

    /** The texts under a mark. */
    Stream<Attribute> marked(Mark mark) {
        return attributes.stream().filter(attribute -> attribute.is(mark));
    }

    boolean is(Mark mark) {
        return marked(mark).findAny().isPresent();
    }

    Optional<String> value(Mark mark) {
        return marked(mark).map(Attribute::value).findFirst();
    }

    private Optional<String> value(Mark mark, String label) {
        return marked(mark)
                .filter(attribute -> attribute.label().equals(label))
                .map(Attribute::value)
                .findFirst();
    }

    /** The terms of one of our own taxonomies. */
    <E extends Enum<E>> Stream<E> words(OwnTaxonomy taxonomy, Class<E> type) {
        return attributes.stream()
                .filter(attribute -> attribute.taxonomy().equals(taxonomy.key()))
                .flatMap(attribute -> Stream.of(type.getEnumConstants())
                        .filter(word -> word.name().equals(attribute.code())));
    }

    @Nullable
    String web(String property) {
        return address(property, PublicAddresses::isWeb);
    }

    @Nullable
    String email(String property) {
        return address(property, PublicAddresses::isEmail);
    }

    private @Nullable String address(String property, Predicate<String> allowed) {
        String address = value(Mark.AS_WRITTEN, property).orElse(text(property));
        if (address == null || allowed.test(address)) {
            return address;
        }
        remarks.add("hsds.remark.address", property, address);
        return null;
    }

    @Nullable
    LocalDate date(String property) {
        String text = text(property);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text.length() > DAY ? text.substring(0, DAY) : text);
        } catch (DateTimeException e) {
            remarks.add("hsds.remark.date", property, text);
            return null;
        }
    }

    /** A number, however it is written; those of CSV are texts. */
    @Nullable
    Double number(String property) {
        String text = text(property);
        if (text == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as of what is no finite number
        }
        remarks.add("hsds.remark.number", property, text);
        return null;
    }
}
