package fi.huoneentaulu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.desk.WaitingWork;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.DocumentSummaries;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Standing;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What the keepers of paths are told, and what nobody else is. */
@IntegrationTest
class PathwayKeepingIT {
    private static final String COORDINATOR = "koordinaattori";
    private static final String APPROVER = "hyvaksyja";
    private static final String PROFESSIONAL = "ammattilainen";
    private static final String PATTERN = "liikuntaneuvonnan-palveluketju";

    private final WaitingWork work;
    private final DocumentSummaries summaries;
    private final PathwayContentType type;
    private final PathwayDrafts pathDrafts;
    private final Drafts drafts;
    private final Decisions decisions;
    private final People people;
    private final Subject subject =
            new Subject(SubjectKind.PATH, "koe-" + UUID.randomUUID().toString().substring(0, 8));

    @Autowired
    PathwayKeepingIT(
            WaitingWork work,
            DocumentSummaries summaries,
            PathwayContentType type,
            PathwayDrafts pathDrafts,
            Drafts drafts,
            Decisions decisions,
            People people) {
        this.work = work;
        this.summaries = summaries;
        this.type = type;
        this.pathDrafts = pathDrafts;
        this.drafts = drafts;
        this.decisions = decisions;
        this.people = people;
    }

    @AfterEach
    void leavesNothing() {
        people.does(COORDINATOR, () -> drafts.find(subject).ifPresent(_ -> drafts.discard(subject, "Koe päättyi")));
    }

    @Test
    void a_path_that_is_sent_waits_for_its_lead_and_one_that_is_returned_for_its_author() {
        people.does(COORDINATOR, () -> {
            drafts.copy(new Subject(SubjectKind.PATH, PATTERN), subject.code());
            drafts.send(subject, "Uusi polku");
        });
        assertThat(standings()).containsExactly(Standing.SENT);
        assertThat(links(APPROVER, "publishing.waiting.decide")).contains(PathwayLinks.keeping(subject.code()));
        assertThat(links(COORDINATOR, "publishing.waiting.decide"))
                .doesNotContain(PathwayLinks.keeping(subject.code()));

        long revision = AsSystem.call(() -> drafts.find(subject)).orElseThrow().revision();
        people.does(APPROVER, () -> decisions.giveBack(subject, revision, "Kerro, kuka vastaa"));
        assertThat(links(COORDINATOR, "publishing.waiting.returned")).contains(PathwayLinks.keeping(subject.code()));
        assertThat(standings()).containsExactly(Standing.DRAFT);
    }

    @Test
    void a_path_begins_with_a_name_and_its_code_is_taken_from_then_on() {
        people.does(COORDINATOR, () -> pathDrafts.empty(subject.code(), "Uusi polku"));

        assertThat(standings()).containsExactly(Standing.DRAFT);
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> people.as(COORDINATOR, () -> pathDrafts.empty(subject.code(), "Toinen polku")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("publishing.error.taken"));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> people.as(COORDINATOR, () -> pathDrafts.empty("toinen-" + subject.code(), " ")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("publishing.error.no-title"));
    }

    @Test
    void a_path_in_force_with_a_draft_beside_it_stands_in_both_places() {
        Subject inForce = new Subject(SubjectKind.PATH, PATTERN);
        people.does(COORDINATOR, () -> drafts.open(inForce));
        try {
            assertThat(standings(PATTERN)).containsExactlyInAnyOrder(Standing.IN_FORCE, Standing.DRAFT);
        } finally {
            people.does(COORDINATOR, () -> drafts.discard(inForce, "Koe päättyi"));
        }
    }

    @Test
    void a_professional_sees_and_begins_nothing_and_an_approver_begins_nothing() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(PROFESSIONAL, () -> summaries.all(type)));
        for (String username : List.of(PROFESSIONAL, APPROVER)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> people.as(username, () -> pathDrafts.empty(subject.code(), "Uusi polku")));
        }
    }

    private Set<Standing> standings() {
        return standings(subject.code());
    }

    private Set<Standing> standings(String code) {
        return people.as(APPROVER, () -> summaries.all(type)).stream()
                .filter(path -> path.code().equals(code))
                .findFirst()
                .orElseThrow()
                .standings();
    }

    private List<String> links(String username, String key) {
        return people.as(username, () -> work.own(Language.FI)).stream()
                .filter(waiting -> waiting.key().equals(key))
                .flatMap(waiting -> waiting.lines().stream())
                .map(Waiting.Line::link)
                .toList();
    }
}
