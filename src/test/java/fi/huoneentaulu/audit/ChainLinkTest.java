package fi.huoneentaulu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChainLinkTest {

    @Test
    void the_first_entry_is_chained_to_the_start() {
        ChainLink first = ChainLink.START.next("a", "b");

        assertThat(first.number()).isEqualTo(1);
        // sha256sum of "64:" + 64 zeros + "1:1" + "1:a" + "1:b", reckoned outside the product
        assertThat(first.hash()).isEqualTo(EXPECTED_FIRST);
    }

    @Test
    void the_same_entries_give_the_same_chain() {
        assertThat(ChainLink.START.next("a").next("b"))
                .isEqualTo(ChainLink.START.next("a").next("b"));
    }

    @Test
    void a_changed_entry_changes_every_link_after_it() {
        assertThat(ChainLink.START.next("a").next("b").next("c").hash())
                .isNotEqualTo(ChainLink.START.next("A").next("b").next("c").hash());
    }

    @Test
    void text_cannot_wander_from_one_field_to_the_next() {
        assertThat(ChainLink.START.next("ab", "c").hash())
                .isNotEqualTo(ChainLink.START.next("a", "bc").hash());
        assertThat(ChainLink.START.next("a", "").hash())
                .isNotEqualTo(ChainLink.START.next("a").hash());
    }

    private static final String EXPECTED_FIRST = "c7d548053a9a1b877ae868a958d8349ae91cdc21080ef33bf9e588b1ffffc48e";
}
