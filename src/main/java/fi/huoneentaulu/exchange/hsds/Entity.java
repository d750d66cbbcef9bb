package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An entity of HSDS being written; what is not told is left out. */
final class Entity {
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9!#$%'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    /** What RFC 3986 allows of an address of the web; Java reads more. */
    private static final Pattern URI_3986 =
            Pattern.compile("(?i:https?)://[A-Za-z0-9._~!$&'()*+,;=:@%-]+(/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?"
                    + "(\\?[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?(#[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");

    private final OwnTerms terms;
    private final String table;
    private final UUID id;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final ArrayNode attributes = JsonNodeFactory.instance.arrayNode();

    Entity(OwnTerms terms, String table, UUID id) {
        this.terms = terms;
        this.table = table;
        this.id = id;
        json.put("id", id.toString());
    }

    UUID id() {
        return id;
    }

    /** An entity that belongs to this one, by its number. */
    Entity child(String childTable, Object number) {
        return new Entity(terms, childTable, HsdsIds.of(childTable, id, number));
    }

    Entity put(String property, @Nullable String value) {
        if (value != null) {
            json.put(property, value);
        }
        return this;
    }

    Entity put(String property, @Nullable Integer value) {
        if (value != null) {
            json.put(property, value.intValue());
        }
        return this;
    }

    Entity put(String property, @Nullable Double value) {
        if (value != null) {
            json.put(property, value.doubleValue());
        }
        return this;
    }

    Entity put(String property, @Nullable Entity value) {
        if (value != null) {
            json.set(property, value.json());
        }
        return this;
    }

    Entity put(String property, List<Entity> values) {
        if (!values.isEmpty()) {
            ArrayNode list = json.putArray(property);
            values.forEach(value -> list.add(value.json()));
        }
        return this;
    }

    /** A text in Finnish; its translations are attributes. */
    Entity text(String property, @Nullable LocalizedText value) {
        if (value != null) {
            put(property, value.fi());
            translations(property, value);
        }
        return this;
    }

    /** A property that HSDS requires. */
    Entity required(String property, @Nullable String value, String standIn) {
        if (value == null) {
            mark(Mark.STAND_IN, null, property);
        }
        return put(property, value == null ? standIn : value);
    }

    /** A text that HSDS requires. */
    Entity required(String property, @Nullable LocalizedText value, String standIn) {
        return value == null ? required(property, (String) null, standIn) : text(property, value);
    }

    /** The address of a page: characters that no URI has are written as their codes. */
    Entity uri(String property, @Nullable String value) {
        return value == null ? this : given(property, value, uri(value));
    }

    Entity email(String property, @Nullable String value) {
        return value == null ? this : given(property, value, isEmail(value) ? value : null);
    }

    private Entity given(String property, String ours, @Nullable String allowed) {
        if (!ours.equals(allowed)) {
            mark(Mark.AS_WRITTEN, ours, property);
        }
        return put(property, allowed);
    }

    private static @Nullable String uri(String value) {
        try {
            String encoded = new URI(value).toASCIIString();
            return URI_3986.matcher(encoded).matches() ? encoded : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static boolean isUri(String value) {
        return value.equals(uri(value));
    }

    static boolean isEmail(String value) {
        return EMAIL.matcher(value).matches();
    }

    Entity mark(Mark mark, @Nullable String value) {
        return mark(mark, value, null);
    }

    private Entity mark(Mark mark, @Nullable String value, @Nullable String label) {
        return attribute(terms.of(mark), value, label);
    }

    /** A text that HSDS has no property for. */
    Entity markText(Mark mark, String label, LocalizedText value) {
        mark(mark, value.fi(), label);
        return translations(label, value);
    }

    Entity term(HsdsTerm term) {
        return attribute(term, null, null);
    }

    Entity term(HsdsTerm term, String value) {
        return attribute(term, value, null);
    }

    /** A term of others; translations of its name stand under its id. */
    Entity term(HsdsTerm term, LocalizedText name) {
        term(term);
        return translations(term.id().toString(), name);
    }

    private Entity translations(String label, LocalizedText value) {
        if (value.sv() != null) {
            mark(Mark.TEXT_SV, value.sv(), label);
        }
        if (value.en() != null) {
            mark(Mark.TEXT_EN, value.en(), label);
        }
        return this;
    }

    private Entity attribute(HsdsTerm term, @Nullable String value, @Nullable String label) {
        ObjectNode attribute = attributes.addObject();
        attribute.put("id", HsdsIds.of("attribute", id, attributes.size()).toString());
        attribute.put("link_id", id.toString());
        attribute.put("taxonomy_term_id", term.id().toString());
        attribute.put("link_entity", table);
        if (value != null) {
            attribute.put("value", value);
        }
        if (label != null) {
            attribute.put("label", label);
        }
        attribute.set("taxonomy_term", TaxonomyExport.brief(term));
        return this;
    }

    ObjectNode json() {
        if (!attributes.isEmpty()) {
            json.set("attributes", attributes);
        }
        return json;
    }
}
