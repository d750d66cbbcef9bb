package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.pack.PackChange;
import fi.huoneentaulu.publishing.Attachment;
import fi.huoneentaulu.publishing.Attachments;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Edit;
import fi.huoneentaulu.publishing.InvalidContentException;
import fi.huoneentaulu.publishing.PackResult;
import fi.huoneentaulu.publishing.Packs;
import fi.huoneentaulu.publishing.ZipBuilder;
import fi.huoneentaulu.search.SearchFilters;
import fi.huoneentaulu.search.SearchRequest;
import fi.huoneentaulu.search.Searches;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.testing.SampleFiles;
import fi.huoneentaulu.testing.Visitor;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Files beside cards: from a coordinator's machine to a reader's, and between installations. */
@IntegrationTest
class AttachmentsIT {
    private static final String COORDINATOR = "koordinaattori";
    private static final String APPROVER = "hyvaksyja";
    private static final String NURSE = "ammattilainen";
    private static final String PATTERN = "hyvinvointilahete";

    private final Attachments attachments;
    private final Drafts drafts;
    private final Decisions decisions;
    private final Packs packs;
    private final Cards cards;
    private final CardFaces faces;
    private final CardPrints prints;
    private final Searches searches;
    private final People people;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final int port;
    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final Subject subject = Subject.card("liite-" + word);

    @Autowired
    AttachmentsIT(
            Attachments attachments,
            Drafts drafts,
            Decisions decisions,
            Packs packs,
            Cards cards,
            CardFaces faces,
            CardPrints prints,
            Searches searches,
            People people,
            JdbcClient database,
            TransactionTemplate transaction,
            @LocalServerPort int port) {
        this.attachments = attachments;
        this.drafts = drafts;
        this.decisions = decisions;
        this.packs = packs;
        this.cards = cards;
        this.faces = faces;
        this.prints = prints;
        this.searches = searches;
        this.people = people;
        this.database = database;
        this.transaction = transaction;
        this.port = port;
    }

    @AfterEach
    void leaves_no_card_behind() {
        AsSystem.run(() -> {
            if (drafts.find(subject).isPresent()) {
                drafts.discard(subject, "Koe päättyi");
            }
            if (cards.find(subject.code()).isPresent()) {
                decisions.withdraw(subject, "Koe päättyi", null);
            }
        });
    }

    // ---- in ----

    @ParameterizedTest
    @ValueSource(strings = {NURSE, APPROVER})
    void who_does_not_write_cards_adds_no_files(String username) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.does(username, () -> attachments.add("ohje.pdf", pdf())));
    }

    @Test
    void a_file_is_kept_once_under_its_hash_however_large_it_is() {
        byte[] large = noise(1_500_000);
        Attachment first = add("Ohje.pdf", large);
        Attachment again = add("Toinen nimi.pdf", large);

        assertThat(again).isEqualTo(new Attachment("Toinen nimi.pdf", first.sha256(), first.size()));
        assertThat(first.size()).isEqualTo(large.length);
        assertThat(database.sql("select count(*) from attachment_part where sha256 = ?")
                        .param(first.sha256())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        write(item(first));
        assertThat(people.as(COORDINATOR, () -> attachments.find(subject, first.sha256()))
                        .orElseThrow()
                        .content())
                .isEqualTo(large);
    }

    @Test
    void what_is_too_large_or_not_what_its_name_says_is_refused() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> add("ohje.pdf", new byte[5 * 1024 * 1024 + 1]))
                .withMessage("publishing.attachment.error.large");
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> add("kuva.png", "MZ".getBytes(StandardCharsets.US_ASCII)))
                .withMessage("publishing.attachment.error.type");
    }

    @Test
    void a_card_whose_files_are_not_here_or_are_not_told_in_words_is_not_sent() {
        Attachment image = add("kuva.png", png());
        ObjectNode unknown = item(image).put("sha256", "0".repeat(64));
        ObjectNode renamed = item(image).put("file", "kuva.pdf");

        write(item(image));
        assertThat(problems()).containsExactly("attachments[0].alt.fi: publishing.problem.alt");
        write(withAlt(item(image)), withAlt(unknown), renamed);
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "attachments[1]: publishing.attachment.unknown", "attachments[2]: publishing.attachment.other");
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> people.does(COORDINATOR, () -> drafts.send(subject, "Liitteet")));
        write(withAlt(item(image)));
        assertThat(problems()).isEmpty();
    }

    // ---- out ----

    @Test
    void a_file_of_a_draft_is_seen_by_those_who_keep_cards_and_by_nobody_else() {
        Attachment file = add("ohje.pdf", pdf());
        write(item(file));
        String path = CardLinks.attachment(subject.code(), file.sha256());

        assertThat(signedIn(COORDINATOR).download(path).statusCode()).isEqualTo(200);
        assertThat(signedIn(APPROVER).download(path).statusCode()).isEqualTo(200);
        assertThat(signedIn(NURSE).download(path).statusCode()).isEqualTo(404);
        assertThat(people.as(NURSE, () -> attachments.find(subject, file.sha256())))
                .isEmpty();
        assertThat(new Visitor(port).download(path).statusCode()).isEqualTo(401);
    }

    @Test
    void a_published_file_is_served_so_that_it_can_do_no_harm() {
        Attachment pdf = add("Ohje äidille.pdf", pdf());
        Attachment image = add("kuva.png", png());
        publish(item(pdf), withAlt(item(image)));
        Visitor nurse = signedIn(NURSE);

        HttpResponse<byte[]> paper = nurse.download(CardLinks.attachment(subject.code(), pdf.sha256()));
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).hasSize((int) pdf.size());
        assertHeader(paper, "Content-Type", "application/pdf");
        assertThat(header(paper, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("Ohje%20%C3%A4idille.pdf");
        HttpResponse<byte[]> picture = nurse.download(CardLinks.attachment(subject.code(), image.sha256()));
        assertHeader(picture, "Content-Type", "image/png");
        assertThat(header(picture, "Content-Disposition")).startsWith("inline;");
        for (HttpResponse<byte[]> answer : List.of(paper, picture)) {
            assertHeader(answer, "X-Content-Type-Options", "nosniff");
            assertHeader(answer, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
            assertThat(header(answer, "Cache-Control"))
                    .contains("private", "immutable")
                    .doesNotContain("no-store");
        }
        HttpResponse<String> again = nurse.send(
                CardLinks.attachment(subject.code(), pdf.sha256()),
                request -> request.header("If-None-Match", header(paper, "ETag")));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void a_file_is_found_on_its_own_card_alone() {
        Attachment file = add("ohje.pdf", pdf());
        publish(item(file));
        Visitor nurse = signedIn(NURSE);

        for (String path : List.of(
                CardLinks.attachment(PATTERN, file.sha256()),
                CardLinks.attachment("ei-ole", file.sha256()),
                CardLinks.attachment(subject.code(), "0".repeat(64)),
                CardLinks.attachment(subject.code(), "%2E%2E"),
                CardLinks.attachment(subject.code(), "a".repeat(3_000)))) {
            assertThat(nurse.download(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void a_file_that_the_card_in_force_no_longer_has_stays_with_its_keepers() {
        Attachment old = add("vanha.pdf", pdf());
        publish(item(old));
        people.does(COORDINATOR, () -> drafts.open(subject));
        write();
        decide();

        assertThat(people.as(NURSE, () -> attachments.find(subject, old.sha256())))
                .isEmpty();
        assertThat(people.as(COORDINATOR, () -> attachments.find(subject, old.sha256())))
                .isPresent();
    }

    @Test
    void readers_see_files_on_the_card_find_it_by_their_captions_and_get_their_names_on_paper() {
        String caption = "Pimpelkaavake " + word;
        Attachment pdf = add("Kaavake.pdf", pdf());
        Attachment image = add("kartta.png", png());
        ObjectNode told = item(pdf);
        told.putObject("caption").put("fi", caption);
        publish(told, withAlt(item(image)));

        people.does(NURSE, () -> {
            CardFace face = faces.face(cards.find(subject.code()).orElseThrow(), FaceReader.onPage(Language.FI, null));
            assertThat(face.references().attachments())
                    .extracting(CardFace.Attached::kind)
                    .containsExactly("PDF, 1 kt", "PNG, 1 kt");
            assertThat(prints.html(face))
                    .contains("Liitteet", "Kaavake.pdf,", "kartta.png")
                    .doesNotContain(caption);
            assertThat(prints.pdf(face).pdf().get().fits()).isTrue();
            assertThat(searches.search(SearchRequest.typed(caption, SearchFilters.NONE, Language.FI))
                            .hits())
                    .anyMatch(hit -> hit.subject().equals(subject));
        });
    }

    // ---- packs ----

    @Test
    void files_travel_in_a_pack_and_are_the_same_where_they_arrive() {
        Attachment file = add("ohje.pdf", pdf());
        publish(item(file));
        byte[] pack = AsSystem.call(packs::export);
        String path = "attachments/" + file.sha256() + ".pdf";
        assertThat(ZipBuilder.files(pack)).containsKey(path);

        people.does(
                "paakayttaja",
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    for (String table : List.of("attachment_part", "attachment")) {
                        database.sql("delete from " + table + " where sha256 = ?")
                                .param(file.sha256())
                                .update();
                    }
                    assertThat(attachments.find(subject, file.sha256())).isEmpty();
                    PackResult result = packs.apply(pack, Language.FI);
                    assertThat(result.errors()).isEmpty();
                    assertThat(result.changes())
                            .filteredOn(change -> change.code().equals(file.sha256()))
                            .extracting(PackChange::action)
                            .containsExactly(PackChange.Action.CREATED);
                    assertThat(attachments
                                    .find(subject, file.sha256())
                                    .orElseThrow()
                                    .content())
                            .isEqualTo(pdf());
                }));
    }

    @Test
    void a_pack_with_a_false_unclean_or_needless_file_is_told_and_changes_nothing() {
        Attachment file = add("ohje.pdf", pdf());
        publish(item(file));
        String card =
                ZipBuilder.files(AsSystem.call(packs::export)).getOrDefault("cards/" + subject.code() + ".yaml", "");
        byte[] told = concat(png(), "salaa".getBytes(StandardCharsets.US_ASCII));
        String hash = sha256(told);
        String exe = sha256(new byte[] {'M', 'Z'});

        assertRefused(card, Map.of(file.sha256() + ".pdf", png()), "tarkistetta");
        assertRefused(card, Map.of("0".repeat(64) + ".pdf", pdf()), "ei viittaa");
        assertRefused(card.replace(file.sha256(), hash), Map.of(hash + ".png", told), "muutakin");
        assertRefused(
                card.replace(file.sha256(), exe), Map.of(exe + ".pdf", new byte[] {'M', 'Z'}), "ei ole sisällöltään");
        assertRefused(card.replace(file.sha256(), "1".repeat(64)), Map.of(), "ei ole täällä");
        assertRefused(card, Map.of("../x.pdf", pdf()), "polku");
    }

    private void assertRefused(String card, Map<String, byte[]> files, String told) {
        ZipBuilder zip = new ZipBuilder().with("cards/" + subject.code() + ".yaml", card);
        files.forEach((name, bytes) -> zip.with("attachments/" + name, bytes, 0, 0));
        PackResult result = people.as(COORDINATOR, () -> packs.plan(zip.zip(), Language.FI));
        assertThat(result.errors())
                .as(told)
                .extracting(PackResult.Fault::message)
                .anyMatch(message -> message.contains(told));
    }

    // ---- by hand ----

    private Attachment add(String name, byte[] bytes) {
        return people.as(COORDINATOR, () -> attachments.add(name, bytes));
    }

    private static ObjectNode item(Attachment file) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", file.file())
                .put("sha256", file.sha256())
                .put("size", file.size());
    }

    private static ObjectNode withAlt(ObjectNode item) {
        item.putObject("alt").put("fi", "Kartta sisäänkäynnille");
        return item;
    }

    /** Puts files into the card's draft, which is begun when there is none. */
    private void write(ObjectNode... items) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode().addAll(List.of(items));
        people.does(COORDINATOR, () -> {
            if (drafts.find(subject).isEmpty()) {
                drafts.copy(Subject.card(PATTERN), subject.code());
            }
            var before = drafts.find(subject).orElseThrow().body().at("attachments");
            drafts.save(subject, List.of(new Edit("attachments", before, list)));
        });
    }

    private List<String> problems() {
        return people.as(COORDINATOR, () -> drafts.problems(subject)).stream()
                .map((ContentProblem problem) -> problem.place() + ": " + problem.key())
                .toList();
    }

    private void publish(ObjectNode... items) {
        write(items);
        decide();
    }

    private void decide() {
        people.does(COORDINATOR, () -> drafts.send(subject, "Liitteet mukaan"));
        AsSystem.run(() ->
                decisions.decide(subject, drafts.find(subject).orElseThrow().revision(), "Johtoryhmä", null));
    }

    private Visitor signedIn(String username) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void assertHeader(HttpResponse<?> answer, String name, String value) {
        assertThat(answer.headers().allValues(name)).containsExactly(value);
    }

    private byte[] pdf() {
        return SampleFiles.pdf(pdf -> {
            pdf.getDocumentInformation().setTitle(word);
            pdf.setDocumentId(1L);
        });
    }

    private byte[] png() {
        return SampleFiles.png(20, 10, word.hashCode() & 0xFFFFFF);
    }

    /** A PDF with much in it that cannot be packed. */
    private byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(word.hashCode()).nextBytes(noise);
        return SampleFiles.pdf(pdf -> {
            var stream = pdf.getDocument().createCOSStream();
            try (var out = stream.createRawOutputStream()) {
                out.write(noise);
            }
            pdf.getPage(0).getCOSObject().setItem("Noise", stream);
        });
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
