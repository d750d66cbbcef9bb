package fi.huoneentaulu.base.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackRunTest {
    private static final PackFile FILE = new PackFile("cards/a.yaml", "code: a", YamlPlaces.of("code: a"));
    private static final String OLDEST = "{\"text\":\"oldest\"}";
    private static final String OLD = "{\"text\":\"old\"}";
    private static final String MINE = "{\"text\":\"mine\"}";
    private static final String OFFERED = "{\"text\":\"offered\",\"more\":[\"one\",\"two\"]}";

    @Test
    void what_is_not_here_is_new_and_every_line_of_it_is_told() {
        PackRun run = run();

        assertThat(run.weigh(entry(null), false)).isEqualTo(PackRun.Fate.NEW);
        assertThat(run.changes()).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(PackChange.Action.CREATED);
            assertThat(change.lines()).containsExactly("+ text: offered", "+ more: one", "+ more: two");
        });
    }

    @Test
    void what_the_pack_was_made_from_and_what_it_said_earlier_give_way() {
        PackRun run = run();

        assertThat(run.weigh(entry(OLD), false)).isEqualTo(PackRun.Fate.CHANGED);
        assertThat(run().weigh(entry(OLDEST), false)).isEqualTo(PackRun.Fate.CHANGED);
        assertThat(run.changes().getFirst().lines())
                .containsExactly("- text: old", "+ text: offered", "+ more: one", "+ more: two");
    }

    @Test
    void what_the_pack_has_never_said_is_newer_and_stays() {
        PackRun run = run();

        assertThat(run.weigh(entry(MINE), true)).isEqualTo(PackRun.Fate.REFUSED);
        assertThat(run.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("cards/a.yaml");
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.key()).isEqualTo("base.pack.newer");
        });
    }

    @Test
    void the_same_text_is_unchanged_whatever_the_pack_was_made_from() {
        PackRun run = run();

        assertThat(run.weigh(entry(OFFERED), false)).isEqualTo(PackRun.Fate.SAME);
        assertThat(run.changes()).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(PackChange.Action.UNCHANGED);
            assertThat(change.lines()).isEmpty();
        });
    }

    @Test
    void a_file_written_by_hand_takes_the_place_of_nothing_but_may_wait_beside_it() {
        PackRun untold = new PackRun(List.of(FILE), List.of(), true);

        assertThat(untold.weigh(entry(MINE), false)).isEqualTo(PackRun.Fate.REFUSED);
        assertThat(untold.problems().getFirst().key()).isEqualTo("base.pack.untold");
        assertThat(new PackRun(List.of(FILE), List.of(), true).weigh(entry(MINE), true))
                .isEqualTo(PackRun.Fate.CHANGED);
    }

    @Test
    void one_code_twice_in_a_pack_is_refused() {
        PackRun run = run();
        run.weigh(entry(null), false);

        assertThat(run.weigh(entry(null), false)).isEqualTo(PackRun.Fate.REFUSED);
    }

    @Test
    void hashes_of_the_past_are_kept_once_each_and_not_without_end() {
        String former = "";
        for (int i = 0; i < 100; i++) {
            former = PackHash.grown(former, "text " + i % 50);
        }

        assertThat(PackHash.lineage("now", former))
                .hasSize(31)
                .doesNotHaveDuplicates()
                .startsWith(PackHash.of("now"), PackHash.of("text 49"));
        assertThat(former.length()).isLessThanOrEqualTo(2_000);
    }

    private static PackRun run() {
        PackItem item = new PackItem("card", "a", 2, List.of(PackHash.of(OLD), PackHash.of(OLDEST)));
        return new PackRun(List.of(FILE), List.of(item), false);
    }

    private static PackEntry entry(@Nullable String here) {
        return new PackEntry(FILE, "", "card", "a", here, OFFERED);
    }
}
