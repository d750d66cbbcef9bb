package fi.huoneentaulu.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.identity.NewUser;
import fi.huoneentaulu.identity.TestAccounts;
import fi.huoneentaulu.identity.Users;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SignInIT {
    private static final String PASSWORD = "kolme harmaata hevosta";

    private final Users users;
    private final TestClock clock;
    private final int port;
    private Visitor visitor = new Visitor(0);

    @Autowired
    SignInIT(Users users, TestClock clock, @LocalServerPort int port) {
        this.users = users;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void a_stranger_is_led_to_the_sign_in_page_and_then_to_the_page_that_was_asked_for() {
        assertThat(location(visitor.open("/kortti/elintapavalmennus"))).isEqualTo("/kirjaudu");

        HttpResponse<String> answer = visitor.signIn("ammattilainen", "demo");

        assertThat(location(answer)).isEqualTo("/kortti/elintapavalmennus");
        assertThat(visitor.open("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_is_told_in_words_and_the_name_need_not_be_typed_again() {
        assertThat(location(visitor.signIn("ammattilainen", "väärin"))).isEqualTo("/kirjaudu?virhe");

        String page = visitor.open("/kirjaudu?virhe").body();

        assertThat(page).contains("role=\"alert\"", "Tunnus tai salasana on väärin", "value=\"ammattilainen\"");
        assertThat(location(visitor.open("/"))).isEqualTo("/kirjaudu");
    }

    @Test
    void the_sign_in_page_speaks_the_language_that_was_chosen() {
        assertThat(visitor.open("/kirjaudu?lang=sv").body()).contains("<html lang=\"sv\"", "Logga in");
        assertThat(visitor.open("/kirjaudu").body()).contains("Logga in");
        assertThat(new Visitor(port)
                        .send("/kirjaudu", request -> request.header("Accept-Language", "de, en;q=0.5"))
                        .body())
                .contains("Sign in");
    }

    @Test
    void a_session_gets_a_new_id_when_its_user_signs_in() {
        visitor.open("/kirjaudu");
        String before = visitor.session().orElseThrow();

        visitor.signIn("ammattilainen", "demo");

        assertThat(visitor.session()).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void a_form_without_its_token_signs_nobody_in() {
        HttpResponse<String> answer = visitor.post("/kirjaudu", "username=ammattilainen&password=demo");

        assertThat(location(answer)).isEqualTo("/kirjaudu?vanhentunut");
        assertThat(location(visitor.open("/"))).isEqualTo("/kirjaudu");
    }

    @Test
    void signing_out_ends_the_session() {
        NewUser user = withOwnPassword();
        visitor.signIn(user.user().username(), PASSWORD);

        HttpResponse<String> answer = visitor.submitTo("/salasana", "/ulos");

        assertThat(location(answer)).isEqualTo("/kirjaudu?ulos");
        assertThat(location(visitor.open("/"))).isEqualTo("/kirjaudu");
    }

    @Test
    void a_disabled_user_loses_an_open_session_and_the_api_at_once() {
        NewUser user = withOwnPassword();
        visitor.signIn(user.user().username(), PASSWORD);
        assertThat(visitor.open("/").statusCode()).isEqualTo(200);
        assertThat(api(user, PASSWORD).statusCode()).isEqualTo(404);

        AsSystem.run(() -> users.disable(user.user().id()));

        assertThat(location(visitor.open("/"))).isEqualTo("/kirjaudu");
        assertThat(api(user, PASSWORD).statusCode()).isEqualTo(401);
        assertThat(location(visitor.signIn(user.user().username(), PASSWORD))).isEqualTo("/kirjaudu?virhe");
    }

    @Test
    void ending_the_sessions_of_a_user_leaves_the_account_open() {
        NewUser user = withOwnPassword();
        visitor.signIn(user.user().username(), PASSWORD);

        AsSystem.run(() -> users.endSessions(user.user().id()));

        assertThat(location(visitor.open("/"))).isEqualTo("/kirjaudu");
        assertThat(location(visitor.signIn(user.user().username(), PASSWORD))).isEqualTo("/");
    }

    @Test
    void a_session_ends_after_its_longest_time_even_when_it_is_used() {
        visitor.signIn("ammattilainen", "demo");
        clock.move(Duration.ofHours(11));
        assertThat(visitor.open("/").statusCode()).isEqualTo(200);

        clock.move(Duration.ofMinutes(61));

        assertThat(location(visitor.open("/"))).isEqualTo("/kirjaudu");
    }

    @Test
    void a_one_time_password_opens_nothing_but_the_page_where_it_is_changed() {
        NewUser user = TestAccounts.create(users, Role.PROFESSIONAL);
        visitor.signIn(user.user().username(), user.oneTimePassword());

        assertThat(location(visitor.open("/"))).isEqualTo("/salasana");
        assertThat(location(visitor.open("/kortti/elintapavalmennus"))).isEqualTo("/salasana");
        assertThat(visitor.open("/kortti/elintapavalmennus/tuloste").statusCode())
                .isEqualTo(403);
        HttpResponse<String> api = api(user, user.oneTimePassword());
        assertThat(api.statusCode()).isEqualTo(403);
        assertThat(api.body()).contains("/salasana");
    }

    @Test
    void a_changed_password_ends_what_was_open_with_the_old_one() {
        NewUser user = withOwnPassword();
        visitor.signIn(user.user().username(), PASSWORD);
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(user.user().username(), PASSWORD);

        changePassword(visitor, PASSWORD, "neljä valkoista hevosta");

        assertThat(location(elsewhere.open("/"))).isEqualTo("/kirjaudu");
        assertThat(location(visitor.signIn(user.user().username(), PASSWORD))).isEqualTo("/kirjaudu?virhe");
        assertThat(location(visitor.signIn(user.user().username(), "neljä valkoista hevosta")))
                .isEqualTo("/");
    }

    @Test
    void a_password_is_not_changed_without_the_current_one_nor_to_a_common_one() {
        NewUser user = withOwnPassword();
        visitor.signIn(user.user().username(), PASSWORD);

        assertThat(changePassword(visitor, "arvaus", "neljä valkoista hevosta").body())
                .contains("Nykyinen salasana on väärin");
        assertThat(changePassword(visitor, PASSWORD, "salasana1234").body()).contains("helppo arvata");
        assertThat(location(new Visitor(port).signIn(user.user().username(), PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void guessing_is_slowed_down_and_the_wait_is_told() {
        NewUser user = withOwnPassword();
        for (int i = 0; i < 5; i++) {
            visitor.signIn(user.user().username(), "arvaus" + i);
        }

        String location = location(visitor.signIn(user.user().username(), PASSWORD));

        assertThat(location).matches("/kirjaudu\\?odota=[1-5]");
        assertThat(visitor.open(location).body()).contains("Odota").contains("sekuntia");
        HttpResponse<String> api = api(user, PASSWORD);
        assertThat(api.statusCode()).isEqualTo(429);
        assertThat(api.headers().firstValue("Retry-After")).isPresent();
        clock.move(Duration.ofSeconds(6));
        assertThat(location(visitor.signIn(user.user().username(), PASSWORD))).isEqualTo("/");
    }

    @Test
    void an_unknown_user_is_slowed_down_like_a_known_one() {
        String nobody = "ei-ketaan-" + System.nanoTime();
        for (int i = 0; i < 5; i++) {
            assertThat(location(visitor.signIn(nobody, "arvaus"))).isEqualTo("/kirjaudu?virhe");
        }

        assertThat(location(visitor.signIn(nobody, "arvaus"))).startsWith("/kirjaudu?odota=");
    }

    @Test
    void the_first_administrator_is_not_made_twice() {
        assertThat(location(visitor.open("/kayttoonotto"))).isEqualTo("/kirjaudu");
    }

    private NewUser withOwnPassword() {
        NewUser user = TestAccounts.create(users, Role.PROFESSIONAL);
        Visitor first = new Visitor(port);
        first.signIn(user.user().username(), user.oneTimePassword());
        assertThat(location(changePassword(first, user.oneTimePassword(), PASSWORD)))
                .isEqualTo("/kirjaudu?vaihdettu");
        return user;
    }

    private static HttpResponse<String> changePassword(Visitor who, String current, String chosen) {
        return who.submit("/salasana", "current", current, "password", chosen, "again", chosen);
    }

    private HttpResponse<String> api(NewUser user, String password) {
        return new Visitor(port)
                .send(
                        "/api/v1/ei-ole",
                        request -> request.header(
                                "Authorization", Visitor.basic(user.user().username(), password)));
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(target -> target.replaceFirst("^http://127.0.0.1:" + port, ""))
                .orElse("");
    }
}
