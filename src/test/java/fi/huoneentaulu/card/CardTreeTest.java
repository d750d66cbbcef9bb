package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CardTreeTest {

    @Test
    void the_facts_of_criteria_and_cases_are_named_with_their_values() {
        CardTree tree = CardTree.parse("""
                {"eligibility": {"when": {"allOf": [{"fact": "age", "min": 18},
                   {"not": {"fact": "language", "oneOf": ["fi", "sv"]}}]},
                  "exclusions": [{"when": {"fact": "urgent", "is": true}}]},
                 "cases": [{"name": "x", "facts": {"language": "en", "motivated": true}}]}""");

        assertThat(tree.facts().keySet()).containsExactlyInAnyOrder("age", "language", "urgent", "motivated");
        assertThat(tree.facts().get("language")).containsExactlyInAnyOrder("fi", "sv", "en");
        assertThat(List.copyOf(tree.facts().getOrDefault("age", Set.of()))).isEmpty();
    }
}
