package fi.huoneentaulu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who asks for pages over HTTP, with cookies of one's own and no browser around them. */
public final class Visitor {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI base;

    /**
     * A visitor of a server on this machine.
     *
     * @param port the server's port
     */
    public Visitor(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    /**
     * Opens a page as a browser would.
     *
     * @param path the path, with its query
     * @return the answer; redirects are not followed
     */
    public HttpResponse<String> open(String path) {
        return send(path, request -> request.header("Accept", "text/html,*/*;q=0.8"));
    }

    /**
     * Sends any request.
     *
     * @param path the path, with its query
     * @param request completes the request, which is a GET otherwise
     * @return the answer
     */
    public HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> request) {
        return send(path, request, HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Downloads a file.
     *
     * @param path the path, with its query
     * @return the answer with its bytes
     */
    public HttpResponse<byte[]> download(String path) {
        return send(path, request -> request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(
            String path, UnaryOperator<HttpRequest.Builder> request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(
                    request.apply(HttpRequest.newBuilder(base.resolve(path))).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens a page with a form, fills the form in and sends it.
     *
     * @param path where the form is and goes to
     * @param fields names and values in turn
     * @return the answer to the form
     */
    public HttpResponse<String> submit(String path, String... fields) {
        return submitTo(path, path, fields);
    }

    /**
     * Opens a page with a form, fills the form in and sends it somewhere else.
     *
     * @param page where the form is
     * @param path where it goes to
     * @param fields names and values in turn
     * @return the answer to the form
     */
    public HttpResponse<String> submitTo(String page, String path, String... fields) {
        Matcher token = CSRF.matcher(open(page).body());
        StringBuilder form = new StringBuilder();
        if (token.find()) {
            form.append("_csrf=").append(encode(token.group(1)));
        }
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encode(fields[i + 1]));
        }
        return post(path, form.toString());
    }

    /**
     * Sends a form as it is given, without its token.
     *
     * @param path where it goes to
     * @param form the encoded fields
     * @return the answer
     */
    public HttpResponse<String> post(String path, String form) {
        return send(
                path,
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /**
     * Signs in on the sign-in page.
     *
     * @param username the sign-in name
     * @param password the password
     * @return the answer to the form
     */
    public HttpResponse<String> signIn(String username, String password) {
        return submit("/kirjaudu", "username", username, "password", password);
    }

    /**
     * The session's cookie.
     *
     * @return its value, or empty without a session
     */
    public Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /**
     * The header that tells who a program is.
     *
     * @param username the sign-in name
     * @param password the password
     * @return the value of the header {@code Authorization}
     */
    public static String basic(String username, String password) {
        byte[] credentials = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
