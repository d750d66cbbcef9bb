package fi.huoneentaulu.shell.security;

import fi.huoneentaulu.base.EmbedProperties;
import fi.huoneentaulu.shell.web.ApiPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the security headers on every answer. They are written before anything else runs, since an answer that Vaadin or
 * the container has committed takes no more headers.
 */
class SecurityHeadersFilter extends OncePerRequestFilter {
    /** Vaadin 25.2 needs inline scripts, eval and inline styles; see docs/adr/0009. */
    static final String VIEWS = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    /** Pages without Vaadin: no script but our own files, styles also on elements. */
    static final String PLAIN_PAGES = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";

    static final String DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static final String POLICY = "Content-Security-Policy";
    private static final List<String> PLAIN =
            List.of(Paths.SIGN_IN, Paths.SIGN_OUT, Paths.PASSWORD, Paths.FIRST_ADMINISTRATOR);
    private static final Pattern ATTACHMENT = Pattern.compile("/(?:kortti|malli)/[^/]+/liite/[^/]+");
    private static final List<String> PLAIN_ENDS = List.of("/tuloste", "/asiakkaalle");

    private final EmbedProperties embedding;

    SecurityHeadersFilter(EmbedProperties embedding) {
        this.embedding = embedding;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!response.containsHeader(POLICY)) {
            write(request, response);
        }
        chain.doFilter(request, response);
    }

    private void write(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader(POLICY, policy(path));
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!isEmbedded(path)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (ApiPaths.includes(path)) {
            response.setHeader("Cache-Control", "private, no-cache");
        } else if (!Paths.isStatic(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** Only pages of the named origins may frame a card; the older header cannot name them. */
    private boolean isEmbedded(String path) {
        return embedding.isOpen() && path.startsWith(Paths.EMBEDDED_START);
    }

    private String policy(String path) {
        if (isEmbedded(path)) {
            return PLAIN_PAGES.replace(
                    "frame-ancestors 'none'", "frame-ancestors " + String.join(" ", embedding.origins()));
        }
        if (ApiPaths.includes(path) || ATTACHMENT.matcher(path).matches()) {
            return DATA;
        }
        boolean plain = PLAIN.contains(path) || PLAIN_ENDS.stream().anyMatch(path::endsWith);
        return plain ? PLAIN_PAGES : VIEWS;
    }
}
