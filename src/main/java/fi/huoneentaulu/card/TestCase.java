package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Redirect;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A named client situation with the verdict that the criteria must give.
 *
 * @param name the situation in words
 * @param facts fact key → value as written in the file: a boolean, a number or a text
 * @param expect the verdict
 * @param redirect the redirect that must come with it, or null when any will do
 * @param missing the facts that must be named as deciding, or null when any will do
 */
public record TestCase(
        String name,
        Map<String, Object> facts,
        Outcome expect,
        @Nullable Redirect redirect,
        @Nullable Set<String> missing) {}
