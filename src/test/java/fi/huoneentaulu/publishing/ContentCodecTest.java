package fi.huoneentaulu.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a kind of documents is, its files, its stored form and its drafts come with the codec. */
class ContentCodecTest {
    private static final String YAML = """
            code: ohje
            title: {fi: Ohje, sv: Anvisning}
            colour: {name: red}
            hints: [{text: {fi: Vihje}}]
            owner: {unit: {fi: Yksikkö}, role: {fi: Rooli}}
            serviceArea: perhe
            sample: true
            validFrom: 2026-01-01
            checkedOn: 2026-01-02
            checkedBy: {fi: Rooli}
            reviewDue: 2027-01-02
            """;

    private final Notes notes = new Notes();

    record Colour(String name) {}

    record Hint(LocalizedText text, @Nullable Visits visits) {
        public boolean isShort() {
            return text.fi().length() < 10;
        }
    }

    record Note(
            String code,
            LocalizedText title,
            Colour colour,
            List<Hint> hints,
            Map<String, Object> facts,
            Stewardship stewardship) {}

    record NoteFile(
            String code,
            LocalizedText title,
            Colour colour,
            List<Hint> hints,
            Map<String, Object> facts,
            Stewardship.Owner owner,
            @Nullable String serviceArea,
            Stewardship.@Nullable Decision decision,
            boolean sample,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable Integer reviewMonths,
            @Nullable LocalDate checkedOn,
            @Nullable LocalizedText checkedBy,
            @Nullable LocalDate reviewDue)
            implements FlatContent<Note> {

        static NoteFile of(Note note, @Nullable Check check) {
            Stewardship keeping = note.stewardship();
            return new NoteFile(
                    note.code(),
                    note.title(),
                    note.colour(),
                    note.hints(),
                    note.facts(),
                    keeping.owner(),
                    keeping.serviceArea(),
                    keeping.decision(),
                    keeping.sample(),
                    keeping.validFrom(),
                    keeping.validUntil(),
                    keeping.reviewMonths(),
                    check == null ? null : check.on(),
                    check == null ? null : check.by(),
                    check == null ? null : check.reviewDue());
        }

        @Override
        public Note body() {
            return new Note(
                    code, title, colour, FlatContent.list(hints), facts == null ? Map.of() : facts, stewardship());
        }
    }

    static class Notes extends ContentCodec<Note> {
        Notes() {
            super(
                    "notes",
                    NoteFile.class,
                    NoteFile::of,
                    new ContentModule("note")
                            .tree(
                                    Colour.class,
                                    tree -> colour(tree.path("name").asString("")),
                                    colour -> JsonNodeFactory.instance
                                            .objectNode()
                                            .put("name", colour.name())));
        }

        private static Colour colour(String name) {
            if (name.isEmpty()) {
                throw new ContentValueException("name", new IllegalArgumentException("A colour has a name"));
            }
            return new Colour(name);
        }
    }

    @Test
    void a_file_is_read_with_its_keeping_and_its_check() throws ContentFileException {
        ContentFile<Note> note = notes.readOffered(YAML);

        assertThat(note.code()).isEqualTo("ohje");
        assertThat(note.body().stewardship().serviceArea()).isEqualTo("perhe");
        assertThat(note.body().stewardship().owner().coAuthors()).isEmpty();
        assertThat(note.check())
                .isEqualTo(
                        new Check(LocalDate.of(2026, 1, 2), LocalizedText.finnish("Rooli"), LocalDate.of(2027, 1, 2)));
    }

    @Test
    void what_is_written_are_the_record_s_keys_alone_and_reads_back_the_same() {
        Note note = notes.readFile("ohje.yaml", YAML).body();

        assertThat(notes.write(note)).contains("Vihje").doesNotContain("short", "checkedOn", "visits");
        assertThat(notes.read(notes.write(note))).isEqualTo(note);
    }

    @Test
    void an_empty_list_or_map_is_left_out_and_reads_back_as_empty() {
        Note note = notes.readFile("ohje.yaml", YAML.replace("hints: [{text: {fi: Vihje}}]", "hints: []"))
                .body();

        assertThat(notes.write(note)).doesNotContain("hints", "facts");
        assertThat(notes.read(notes.write(note))).isEqualTo(note);
    }

    @Test
    void what_a_value_s_own_reader_refuses_is_told_with_the_place_inside_it() {
        assertThat(catchThrowableOfType(
                        ContentFileException.class, () -> notes.readOffered(YAML.replace("name: red", "nimi: red"))))
                .hasMessage("publishing.pack.error.value")
                .extracting(ContentFileException::place)
                .isEqualTo("colour.name");
    }

    @Test
    void a_part_that_every_kind_shares_must_be_whole_as_well() {
        assertThat(catchThrowableOfType(
                        ContentFileException.class, () -> notes.readOffered(YAML.replace(", role: {fi: Rooli}", ""))))
                .hasMessage("publishing.pack.error.missing")
                .extracting(ContentFileException::place)
                .isEqualTo("owner.role");
        assertThatThrownBy(() -> notes.readFile("ohje.yaml", YAML.replace("hints", "vihjeet")))
                .isInstanceOf(MalformedContentException.class)
                .hasMessageStartingWith("ohje.yaml: vihjeet: ");
    }

    @Test
    void an_unfinished_draft_is_filled_and_what_was_missing_is_told() {
        DraftReading<Note> reading = notes.readDraft("ohje", DraftBody.parse("""
                        {"colour": {"name": "red"}, "hints": [{}], "owner": {"unit": {"sv": "Enhet"}}, "validFrom": "eilen"}"""));

        assertThat(reading.problems())
                .extracting(ContentProblem::place, ContentProblem::key)
                .containsExactly(
                        tuple("title.fi", "publishing.problem.missing"),
                        tuple("hints[0].text.fi", "publishing.problem.missing"),
                        tuple("owner.unit.fi", "publishing.problem.missing"),
                        tuple("owner.role.fi", "publishing.problem.missing"),
                        tuple("validFrom", "publishing.problem.unreadable"));
        assertThat(reading.body().code()).isEqualTo("ohje");
        assertThat(reading.body().colour()).isEqualTo(new Colour("red"));
        assertThat(reading.body().hints()).hasSize(1);
    }

    @Test
    void other_systems_get_a_document_in_one_language_and_finnish_where_it_is_not_translated() {
        ContentFile<Note> note = notes.readFile("ohje.yaml", YAML);
        ObjectNode document = notes.document(
                new Published<>("ohje", 3, note.body(), Instant.EPOCH, note.check()), Language.SV, "/ohje/ohje");

        assertThat(document.path("title").asString()).isEqualTo("Anvisning");
        assertThat(document.at("/hints/0/text").asString()).isEqualTo("Vihje");
        assertThat(document.path("version").asInt()).isEqualTo(3);
        assertThat(document.path("url").asString()).isEqualTo("/ohje/ohje");
        assertThat(document.path("language").asString()).isEqualTo("sv");
    }
}
