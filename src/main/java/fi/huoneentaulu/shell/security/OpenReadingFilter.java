package fi.huoneentaulu.shell.security;

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

/** Lets a visitor read who comes from an opened network, or who opens a public sheet of a client or a family. */
class OpenReadingFilter extends OncePerRequestFilter {
    private static final RequestMatcher CLIENT_SHEET = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(Paths.CLIENT_SHEETS),
            PathPatternRequestMatcher.withDefaults().matcher(Paths.FAMILY_SHEETS));

    private final List<IpAddressMatcher> networks;
    private final boolean clientSheetsOpen;

    OpenReadingFilter(ReadingProperties reading, ClientSheetProperties clientSheets) {
        this.networks =
                reading.networks().stream().map(ReadingProperties::matcher).toList();
        this.clientSheetsOpen = clientSheets.open();
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
                || (clientSheetsOpen && CLIENT_SHEET.matches(request));
    }
}
