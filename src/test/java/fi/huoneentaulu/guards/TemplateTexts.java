package fi.huoneentaulu.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds texts for people that stand in a page template instead of the bundles. */
final class TemplateTexts {
    private static final Set<String> SHOWN_ATTRIBUTES =
            Set.of("alt", "title", "aria-label", "aria-description", "placeholder", "label", "summary");
    private static final Set<String> REPLACING =
            Set.of("th:text", "th:utext", "th:replace", "th:insert", "data-th-text", "data-th-utext");
    private static final Set<String> NOT_SHOWN = Set.of("script", "style");
    private static final Pattern EXPRESSION = Pattern.compile("[#$*@~|]?\\{[^{}]*}");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern LITERAL_TEMPLATE = Pattern.compile("\\|([^|]*)\\|");

    private TemplateTexts() {}

    /** The texts for people in a template. */
    static List<String> in(String name, String template) {
        List<String> found = new ArrayList<>();
        Document document = Jsoup.parse(template, "", Parser.xmlParser());
        for (Element element : document.getAllElements()) {
            if (!NOT_SHOWN.contains(element.normalName())) {
                element.attributes().forEach(attribute -> inAttribute(element, attribute, found));
                if (!isReplaced(element)) {
                    element.textNodes().forEach(node -> inText(node, found));
                }
            }
        }
        return found.stream().map(text -> name + ": \"" + text + "\"").toList();
    }

    private static boolean isReplaced(Element element) {
        return REPLACING.stream().anyMatch(element::hasAttr)
                || element.parents().stream()
                        .anyMatch(parent -> REPLACING.stream().anyMatch(parent::hasAttr));
    }

    private static void inText(TextNode node, List<String> found) {
        String raw = INLINED.matcher(node.getWholeText()).replaceAll("").strip();
        if (Wording.saysSomething(raw)) {
            found.add(raw);
        }
    }

    private static void inAttribute(Element element, Attribute attribute, List<String> found) {
        String key = attribute.getKey();
        if (SHOWN_ATTRIBUTES.contains(key)
                && !element.hasAttr("th:" + key)
                && Wording.saysSomething(attribute.getValue())) {
            found.add(attribute.getValue());
        }
        if (key.equals("th:text") || key.equals("th:utext") || isShownByExpression(key)) {
            inExpression(attribute.getValue(), found);
        }
    }

    private static boolean isShownByExpression(String key) {
        return key.startsWith("th:") && SHOWN_ATTRIBUTES.contains(key.substring("th:".length()));
    }

    private static void inExpression(String expression, List<String> found) {
        Matcher templates = LITERAL_TEMPLATE.matcher(expression);
        while (templates.find()) {
            addIfText(withoutExpressions(templates.group(1)), found);
        }
        Matcher inside = EXPRESSION.matcher(expression);
        while (inside.find()) {
            quoted(inside.group()).stream().filter(Wording::readsLikeASentence).forEach(found::add);
        }
        quoted(withoutExpressions(expression)).forEach(text -> addIfText(text, found));
    }

    private static void addIfText(String text, List<String> found) {
        if (Wording.saysSomething(text)) {
            found.add(text);
        }
    }

    private static List<String> quoted(String expression) {
        return QUOTED.matcher(expression).results().map(match -> match.group(1)).toList();
    }

    private static String withoutExpressions(String expression) {
        String rest = expression;
        String before;
        do {
            before = rest;
            rest = EXPRESSION.matcher(rest).replaceAll("");
        } while (!rest.equals(before));
        return rest;
    }
}
