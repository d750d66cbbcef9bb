package fi.huoneentaulu.shell.security;

import fi.huoneentaulu.base.EmbedProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a visitor read who comes from an opened network, who opens a public sheet of a client or a family, or who reads a
 * card inside a page of another system: a browser sends no session there.
 */
class OpenReadingFilter extends OncePerRequestFilter {
    private static final RequestMatcher CLIENT_SHEET = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(Paths.CLIENT_SHEETS),
            PathPatternRequestMatcher.withDefaults().matcher(Paths.FAMILY_SHEETS));

    private static final RequestMatcher EMBEDDED =
            PathPatternRequestMatcher.withDefaults().matcher(Paths.EMBEDDED);

    private final List<IpAddressMatcher> networks;
    private final boolean clientSheetsOpen;
    private final boolean embeddingOpen;

    OpenReadingFilter(ReadingProperties reading, ClientSheetProperties clientSheets, EmbedProperties embedding) {
        this.networks =
                reading.networks().stream().map(ReadingProperties::matcher).toList();
        this.clientSheetsOpen = clientSheets.open();
        this.embeddingOpen = embedding.isOpen();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mayRead(request) && SecurityContextHolder.getContext().getAuthentication() == null) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new ReaderAuthentication());
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private boolean mayRead(HttpServletRequest request) {
        return networks.stream().anyMatch(network -> network.matches(request.getRemoteAddr()))
                || (clientSheetsOpen && CLIENT_SHEET.matches(request))
                || (embeddingOpen && EMBEDDED.matches(request));
    }
}
