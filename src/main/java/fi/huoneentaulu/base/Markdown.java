package fi.huoneentaulu.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The small Markdown of the content format: paragraphs, lists, strong, emphasis, and links to {@code https://} and
 * {@code card:} addresses. Whatever else a text holds is shown as it was typed; nothing of it becomes HTML.
 */
public final class Markdown {
    private static final Pattern CARD = Pattern.compile("card:([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
    private static final Parser BLOCKS =
            Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();
    private static final Parser INLINE =
            Parser.builder().enabledBlockTypes(Set.<Class<? extends Block>>of()).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .attributeProviderFactory(_ -> (_, tag, attributes) -> relation(tag, attributes))
            .build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "ol", "li", "strong", "em", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(true, "noopener")
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,3}"))
            .onElements("ol")
            .allowUrlProtocols("https", "http")
            .toFactory();

    private Markdown() {}

    /**
     * The text as safe HTML blocks.
     *
     * @param markdown the text
     * @param root what stands before the path of a link to a card: empty on a page, the public address in a print
     * @return well-formed HTML of p, ul, ol, li, strong, em and a alone
     */
    public static String html(String markdown, String root) {
        return SAFE.sanitize(HTML.render(linked(BLOCKS.parse(markdown), root))).strip();
    }

    /**
     * The text as one run of safe HTML without blocks, for a line of a list.
     *
     * @param markdown the text; paragraphs are run together
     * @param root what stands before the path of a link to a card
     * @return well-formed HTML of strong, em and a alone
     */
    public static String inline(String markdown, String root) {
        String paragraphs = HTML.render(linked(INLINE.parse(markdown), root));
        String run = paragraphs.strip().replaceAll("</p>\\s*<p>", " ").replaceAll("</?p>", "");
        return SAFE.sanitize(run).strip();
    }

    /**
     * The text without marks, such as for a text message or a search index.
     *
     * @param markdown the text
     * @return plain text; list items on lines of their own, links as their text
     */
    public static String plain(String markdown) {
        Node document = BLOCKS.parse(markdown);
        for (Link link : MarkdownProblems.links(document)) {
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }
        return TEXT.render(document).strip();
    }

    /**
     * What in a text is outside the subset.
     *
     * @param markdown the text
     * @return keys of the translation bundles, one for each kind of problem; empty when the text is fine
     */
    public static List<String> problems(String markdown) {
        return MarkdownProblems.of(markdown);
    }

    /** Whether a link may stand in a text. */
    static boolean mayLinkTo(String address) {
        return CARD.matcher(address).matches() || WEB.matcher(address).matches();
    }

    private static Node linked(Node document, String root) {
        for (Link link : new ArrayList<>(MarkdownProblems.links(document))) {
            var card = CARD.matcher(link.getDestination());
            if (card.matches()) {
                link.setDestination(root + "/kortti/" + card.group(1));
            } else if (!mayLinkTo(link.getDestination())) {
                link.setDestination("");
            }
            link.setTitle(null);
        }
        return document;
    }

    private static void relation(String tag, Map<String, String> attributes) {
        if (tag.equals("a") && WEB.matcher(attributes.getOrDefault("href", "")).matches()) {
            attributes.put("rel", "noopener");
        }
    }
}
