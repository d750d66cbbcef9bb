package fi.huoneentaulu.shell.security;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fi.huoneentaulu.base.EmbedProperties;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.identity.SignIns;
import fi.huoneentaulu.identity.SignedInSessions;
import fi.huoneentaulu.shell.web.ApiPaths;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The filter chains: management, the API, print pages, and everything else with sessions. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {
    private static final String[] PRINTS = {
        "/kortti/*/tuloste",
        "/kortti/*.pdf",
        "/kortti/*/liite/*",
        "/malli/*/liite/*",
        Paths.CLIENT_SHEETS,
        "/polku/*/tuloste",
        "/polku/*.pdf",
        Paths.FAMILY_SHEETS,
        "/tarjotin/lista",
        "/tarjotin/lista.pdf",
        Paths.EMBEDDED
    };

    @Bean
    static SecurityContextHolderStrategy securityContextHolderStrategy() {
        return new ActingContextStrategy();
    }

    /** Health and metrics are open where the management port is: on loopback, unless the operator says otherwise. */
    @Bean
    @Order(1)
    SecurityFilterChain managementChain(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health", "prometheus"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiChain(HttpSecurity http, SignIns signIns, ApiRefusals refusals) {
        return http.securityMatcher("/api", "/api/**")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .hasRole(Roles.SIGNED_IN))
                .authenticationManager(signIns::verifyEachRequest)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(HeadersConfigurer::disable)
                .build();
    }

    /** What is printed, and the API's description: a browser's session or a program's password will do. */
    @Bean
    @Order(3)
    SecurityFilterChain printChain(
            HttpSecurity http,
            SignIns signIns,
            SignedInSessions sessions,
            ApiRefusals refusals,
            ReadingProperties reading,
            ClientSheetProperties clientSheets,
            EmbedProperties embedding,
            VaadinDefaultRequestCache requests) {
        MediaTypeRequestMatcher browsers = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        browsers.setUseEquals(true);
        AuthenticationEntryPoint browserOrProgram = DelegatingAuthenticationEntryPoint.builder()
                .addEntryPointFor(signInPage(), browsers)
                .defaultEntryPoint(refusals)
                .build();
        return http.securityMatchers(matchers ->
                        matchers.requestMatchers(PRINTS).requestMatchers(ApiPaths.DOCS, ApiPaths.DOCS + "/**"))
                .authorizeHttpRequests(authorize -> authorize
                        .requestMatchers(PRINTS)
                        .hasRole(Roles.READER)
                        .anyRequest()
                        .hasRole(Roles.SIGNED_IN))
                .authenticationManager(signIns::verifyEachRequest)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(browserOrProgram).accessDeniedHandler(refusals))
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.requestCache(requests))
                .addFilterAfter(new SessionGuardFilter(sessions), SecurityContextHolderFilter.class)
                .addFilterBefore(
                        new OpenReadingFilter(reading, clientSheets, embedding), AnonymousAuthenticationFilter.class)
                .logout(AbstractHttpConfigurer::disable)
                .headers(HeadersConfigurer::disable)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            SignIns signIns,
            SignedInSessions sessions,
            ReadingProperties reading,
            ClientSheetProperties clientSheets,
            EmbedProperties embedding,
            VaadinDefaultRequestCache requests,
            NavigationAccessControl navigation) {
        requests.setDelegateRequestCache(savedWithoutMark());
        navigation.setLoginView(Paths.SIGN_IN);
        SimpleUrlLogoutSuccessHandler signedOut = new SimpleUrlLogoutSuccessHandler();
        signedOut.setDefaultTargetUrl(Paths.SIGN_IN + "?ulos");
        signedOut.setRedirectStrategy(new UidlRedirectStrategy());
        return http.authorizeHttpRequests(authorize -> authorize
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Paths.STATIC)
                        .permitAll()
                        .requestMatchers(Paths.SIGN_IN, Paths.FIRST_ADMINISTRATOR, "/error")
                        .permitAll()
                        .requestMatchers(Paths.PASSWORD)
                        .hasAnyRole(Roles.SIGNED_IN, Roles.PASSWORD_CHANGE))
                .authenticationManager(signIns::verify)
                .formLogin(form -> form.loginPage(Paths.SIGN_IN)
                        .successHandler(new SignInSuccessHandler(sessions, requests))
                        .failureHandler(new SignInFailureHandler()))
                .logout(logout -> logout.logoutUrl(Paths.SIGN_OUT)
                        .logoutSuccessHandler(signedOut)
                        .addLogoutHandler((_, _, authentication) -> {
                            if (authentication != null) {
                                sessions.signedOut(authentication);
                            }
                        }))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(signInPage())
                        .accessDeniedHandler(new PageAccessDenied(signInPage())))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.anyRequest(any -> any.hasAnyRole(Roles.SIGNED_IN, Roles.READER)))
                .addFilterAfter(new SessionGuardFilter(sessions), SecurityContextHolderFilter.class)
                .addFilterBefore(
                        new OpenReadingFilter(reading, clientSheets, embedding), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new PasswordChangeFilter(), AuthorizationFilter.class)
                .headers(HeadersConfigurer::disable)
                .build();
    }

    /** The address that was asked for comes back as it was, without a parameter that marks it. */
    @SuppressWarnings("NullAway") // the setter's null means no parameter, which its signature does not say
    private static HttpSessionRequestCache savedWithoutMark() {
        HttpSessionRequestCache saved = new HttpSessionRequestCache();
        saved.setMatchingRequestParameterName(null);
        return saved;
    }

    private static AuthenticationEntryPoint signInPage() {
        return new LoginUrlAuthenticationEntryPoint(Paths.SIGN_IN);
    }
}
