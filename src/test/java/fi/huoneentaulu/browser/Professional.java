package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import fi.huoneentaulu.identity.Demonstration;
import fi.huoneentaulu.testing.Chromium;
import fi.huoneentaulu.vocabulary.Language;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A person at a browser: signs in, types, opens cards, reads what there is. Everything waits for the page by itself. */
final class Professional implements AutoCloseable {
    private static final double PATIENCE = 15_000;
    private static final int MOST_TABS = 60;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Whether a page of the application stands there, and the other is another page of it. */
    private static final String IS_LINKED = """
            path => {
              if (!(window.Vaadin && window.Vaadin.Flow)) return false;
              const there = new URL(path, document.baseURI);
              return there.search === '' && there.pathname !== location.pathname;
            }
            """;

    private static final String FOLLOW_A_LINK = """
            path => {
              document.querySelectorAll('body *').forEach(element => { element.seenBefore = true; });
              const link = document.createElement('a');
              link.href = path;
              link.setAttribute('router-link', '');
              document.body.append(link);
              link.click();
              link.remove();
            }
            """;

    private static final String IS_NEWLY_SHOWN =
            "sign => [...document.querySelectorAll(sign)].some(element => !element.seenBefore)";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private static final Map<Screen, Deque<BrowserContext>> RESTED = new HashMap<>();

    private final String root;
    private final Screen screen;
    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Professional(String root, Screen screen) {
        this.root = root;
        this.screen = screen;
        context = Optional.ofNullable(rested(screen).pollFirst()).orElseGet(() -> seat(screen));
        page = context.newPage();
        page.onRequest(this::remember);
        page.onPageError(faults::add);
    }

    private static BrowserContext seat(Screen screen) {
        BrowserContext fresh = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(screen.width(), screen.height())
                        .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("fi-FI"));
        fresh.setDefaultTimeout(PATIENCE);
        return fresh;
    }

    /**
     * Seats that others have left, without anything of theirs but what a browser keeps of scripts: reading those anew for
     * everybody was a good part of a run. The application keeps nothing in the browser but its cookie.
     */
    private static Deque<BrowserContext> rested(Screen screen) {
        return RESTED.computeIfAbsent(screen, _ -> new ArrayDeque<>());
    }

    /** A fragment is the browser's own: it is not sent. */
    private void remember(Request request) {
        requests.add(request.url().replaceFirst("#.*", ""));
    }

    // ---- arriving ----

    void signsIn(String username) {
        page.navigate(root + "/kirjaudu");
        fillsInTheSignIn(username);
        assertThat(search()).isVisible();
    }

    /** Answers the sign-in page that stands before the page that was asked for. */
    void fillsInTheSignIn(String username) {
        page.fill("#username", username);
        page.fill("#password", Demonstration.PASSWORD);
        page.keyboard().press("Enter");
    }

    /** Loads a page anew, even where only what stands behind {@code #} is another. */
    void opens(String path) {
        if (path.contains("#")) {
            leaves();
        }
        page.navigate(root + path);
    }

    /**
     * Goes to a page as a link on the present one does, without loading the application anew, and waits for a sign of it;
     * loads it where the present page is no page of the application or is the same in another state.
     *
     * @param path where to
     * @param sign what stands on the page when it is there
     */
    void goesTo(String path, String sign) {
        Locator shown = find(sign).first();
        if ((Boolean) page.evaluate(IS_LINKED, path)) {
            page.evaluate(FOLLOW_A_LINK, path);
            page.waitForFunction(IS_NEWLY_SHOWN, sign);
        } else {
            opens(path);
        }
        shown.waitFor();
    }

    /** Leaves the page for an empty one, on which other colours or another screen cost nothing. */
    void leaves() {
        page.navigate("about:blank");
    }

    void sees(Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
    }

    void opensCard(String code) {
        opens("/kortti/" + code);
        assertThat(heading()).isVisible();
    }

    void reloads() {
        page.reload();
    }

    void goesBack() {
        page.goBack();
    }

    /** Chooses a language from the own settings. */
    void speaks(Language language) {
        opens("/");
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("fi|sv|en"));
        page.locator(".ht-profile summary").click();
        page.locator(".ht-profile-settings select").first().selectOption(Integer.toString(language.ordinal()));
        assertThat(page.locator("html")).hasAttribute("lang", language.tag());
        settles();
    }

    /** Tells the pages that are opened from now on which colours are preferred. */
    void prefers(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    // ---- the hand on the keyboard ----

    /** Types into whatever has the keyboard, as a hand does. */
    void types(String words) {
        page.keyboard().type(words);
    }

    void presses(String key) {
        page.keyboard().press(key);
    }

    /** Walks with the tabulator to a control. */
    void tabsTo(Locator control) {
        assertThat(control).isVisible();
        for (int i = 0; i < MOST_TABS; i++) {
            if (hasKeyboard(control)) {
                return;
            }
            presses("Tab");
        }
        throw new AssertionError("The tabulator does not reach " + control);
    }

    private static boolean hasKeyboard(Locator control) {
        return (Boolean) control.evaluate("element => element === document.activeElement");
    }

    /** Puts words in the search field and waits until a hit shows. */
    void searches(String words) {
        search().fill(words);
        assertThat(hits().first()).isVisible();
    }

    /** Waits until the hits are those of all the words, not of the first letters of them. */
    void isAnswered(String words) {
        assertThat(page.locator(".search-completions[data-for='" + words + "']"))
                .isAttached();
        settles();
    }

    // ---- the form of a document ----

    /** A block of the form, by the name that its heading has in {@code osa-<name>}. */
    Locator block(String name) {
        return find("details.editor-block:has(> summary #osa-" + name + ")");
    }

    void opensBlock(String name) {
        if (block(name).getAttribute("open") == null) {
            block(name).locator("> summary").click();
            settles();
        }
    }

    /** Presses the button with exactly this name, the first one where there are several. */
    void clicks(String name) {
        clicks(find("body"), name);
    }

    void clicks(Locator where, String name) {
        button(where, name).click();
        settles();
    }

    static Locator button(Locator where, String name) {
        return where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    // ---- reading ----

    Locator search() {
        return page.locator("[data-search] input");
    }

    Locator hits() {
        return page.locator("#tulokset a[href^='/kortti/']");
    }

    Locator hit(String code) {
        return page.locator("#tulokset a[href='/kortti/" + code + "']");
    }

    /** One of the cards stands among the first three hits. */
    void seesAmongTheFirstThree(List<String> codes) {
        Locator wanted = codes.stream().map(this::hit).reduce(Locator::or).orElseThrow();
        Locator firstThree = hits().nth(0).or(hits().nth(1)).or(hits().nth(2));
        assertThat(firstThree.and(wanted).first()).isVisible();
    }

    Locator heading() {
        return page.locator("main h1");
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** The parts of a page that hold a text. */
    Locator find(String selector, String text) {
        return page.locator(selector).filter(new Locator.FilterOptions().setHasText(text));
    }

    Page page() {
        return page;
    }

    /** The address without its root: path, query, what stands behind {@code #}. */
    String address() {
        return page.url().substring(root.length());
    }

    /** Waits until the address is like this; the pattern is read by the browser's language. */
    void isAt(String pattern) {
        assertThat(page).hasURL(Pattern.compile("^" + root + pattern + "$"));
    }

    /** Every address that the browser has asked of a server. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Waits until the page has nothing more to do with the server. */
    void settles() {
        page.waitForFunction("""
                () => {
                  const flow = window.Vaadin && window.Vaadin.Flow;
                  if (!flow) return document.readyState === 'complete';
                  const clients = Object.values(flow.clients || {}).filter(client => client.isActive);
                  return clients.length > 0 && clients.every(client => !client.isActive())
                    && document.querySelector('h1') !== null;
                }
                """);
    }

    /** Leaves a picture of the page for people to look at. */
    void photographs(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Leaves; no script of the pages may have failed meanwhile. */
    @Override
    public void close() {
        context.pages().forEach(Page::close);
        context.clearCookies();
        rested(screen).addLast(context);
        Assertions.assertThat(faults).as("Errors of scripts").isEmpty();
    }
}
