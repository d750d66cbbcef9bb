package fi.huoneentaulu.shell.security;

import fi.huoneentaulu.base.access.Roles;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads a user with a one-time password to changing it, from whichever page was asked for. */
class PasswordChangeFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !"GET".equals(request.getMethod())
                || path.equals(Paths.PASSWORD)
                || path.equals(Paths.SIGN_IN)
                || Paths.isStatic(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mustChange(SecurityContextHolder.getContext().getAuthentication())) {
            response.sendRedirect(request.getContextPath() + Paths.PASSWORD);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean mustChange(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(each -> ("ROLE_" + Roles.PASSWORD_CHANGE).equals(each.getAuthority()));
    }
}
