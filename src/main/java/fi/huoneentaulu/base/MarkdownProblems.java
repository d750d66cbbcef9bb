package fi.huoneentaulu.base;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Finds in a text what the content format's Markdown does not have, so that an author is told instead of surprised. */
final class MarkdownProblems extends AbstractVisitor {
    private static final Parser WHOLE = Parser.builder().build();
    private static final String KEY = "base.markdown.";

    private final Set<String> problems = new LinkedHashSet<>();

    private MarkdownProblems() {}

    static List<String> of(String markdown) {
        MarkdownProblems visitor = new MarkdownProblems();
        WHOLE.parse(markdown).accept(visitor);
        return List.copyOf(visitor.problems);
    }

    static List<Link> links(Node document) {
        List<Link> links = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link);
                visitChildren(link);
            }
        });
        return links;
    }

    private void found(String problem) {
        problems.add(KEY + problem);
    }

    @Override
    public void visit(HtmlBlock html) {
        found("html");
    }

    @Override
    public void visit(HtmlInline html) {
        found("html");
    }

    @Override
    public void visit(Image image) {
        found("image");
    }

    @Override
    public void visit(Heading heading) {
        found("heading");
    }

    @Override
    public void visit(Code code) {
        found("code");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        found("code");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        found("code");
    }

    @Override
    public void visit(BlockQuote quote) {
        found("quote");
        visitChildren(quote);
    }

    @Override
    public void visit(ThematicBreak line) {
        found("line");
    }

    @Override
    public void visit(Link link) {
        if (!Markdown.mayLinkTo(link.getDestination())) {
            found("link");
        }
        visitChildren(link);
    }
}
