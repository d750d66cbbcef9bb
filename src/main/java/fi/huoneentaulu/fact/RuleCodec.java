package fi.huoneentaulu.fact;

import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.Redirect;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Criteria as they are written in files and stored: {@code docs/content-format.md}, "Eligibility". Reading is strict:
 * every refusal names the place. Facts and redirects are not looked up.
 */
@Component
public class RuleCodec {
    /** How deep criteria may be nested. */
    public static final int DEEPEST = 12;

    /**
     * Reads criteria.
     *
     * @param tree the mapping with {@code when} and {@code exclusions}, from YAML or JSON
     * @return the criteria
     * @throws RuleFormatException when they are not written as they should be; its place starts inside the mapping
     */
    public Eligibility read(JsonNode tree) {
        return RuleReader.eligibility(new ContentNode(tree, ""));
    }

    /**
     * Writes criteria so that {@link #read} gives them back.
     *
     * @param eligibility the criteria
     * @return the mapping
     */
    public ObjectNode write(Eligibility eligibility) {
        return RuleWriter.eligibility(eligibility);
    }

    /**
     * Reads a redirect.
     *
     * @param text {@code card:<code>} or {@code tray}
     * @return the redirect
     * @throws RuleFormatException when it is neither
     */
    public Redirect readRedirect(String text) {
        return Redirect.parse(text)
                .orElseThrow(() -> new RuleFormatException("", "must be card:<code> or tray, not " + text));
    }

    /**
     * Writes a redirect.
     *
     * @param redirect the redirect
     * @return {@code card:<code>} or {@code tray}
     */
    public String writeRedirect(Redirect redirect) {
        return redirect.text();
    }
}
