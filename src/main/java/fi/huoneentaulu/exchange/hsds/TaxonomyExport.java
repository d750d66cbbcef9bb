package fi.huoneentaulu.exchange.hsds;

import java.net.URI;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Terms and taxonomies as HSDS writes them. */
final class TaxonomyExport {
    private TaxonomyExport() {}

    /** A term as it stands in an attribute. */
    static ObjectNode brief(HsdsTerm term) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", term.id().toString());
        json.put("code", term.code());
        json.put("name", term.name());
        json.put("description", term.description());
        if (term.parent() != null) {
            json.put("parent_id", HsdsTerm.id(term.taxonomy(), term.parent()).toString());
        }
        json.put("taxonomy", term.taxonomy());
        json.put("language", "fi");
        json.put("taxonomy_id", term.taxonomyId().toString());
        if (isWeb(term.code())) {
            json.put("term_uri", term.code());
        }
        return json;
    }

    /** A term with its taxonomy. */
    static ObjectNode full(HsdsTerm term, HsdsTaxonomy taxonomy) {
        ObjectNode json = brief(term);
        json.set("taxonomy_detail", of(taxonomy));
        return json;
    }

    static ObjectNode of(HsdsTaxonomy taxonomy) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", taxonomy.id().toString());
        json.put("name", taxonomy.name());
        json.put("description", taxonomy.description());
        return json;
    }

    /** Many classifications give their terms addresses instead of codes. */
    private static boolean isWeb(String code) {
        try {
            URI uri = URI.create(code);
            return uri.getScheme() != null && uri.getScheme().startsWith("http") && code.equals(uri.toASCIIString());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
