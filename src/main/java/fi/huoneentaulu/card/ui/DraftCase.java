package fi.huoneentaulu.card.ui;

import fi.huoneentaulu.card.TestCase;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Redirect;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A test case while it is written. */
final class DraftCase {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String id = "tapaus-" + NUMBERS.incrementAndGet();
    private final Map<String, Object> facts;
    private String name;
    private Outcome expect;
    private @Nullable Redirect redirect;
    private @Nullable Set<String> missing;

    DraftCase(TestCase written) {
        name = written.name();
        facts = new LinkedHashMap<>(written.facts());
        expect = written.expect();
        redirect = written.redirect();
        missing = written.missing();
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    /** Names the case; a blank text leaves the name as it was, since a case is told by its name. */
    boolean rename(String text) {
        if (text.isBlank()) {
            return false;
        }
        name = text.strip();
        return true;
    }

    Map<String, Object> facts() {
        return new LinkedHashMap<>(facts);
    }

    void answer(String fact, @Nullable FactValue value) {
        if (value == null) {
            facts.remove(fact);
        } else {
            facts.put(fact, TestCase.written(value));
        }
    }

    Outcome expected() {
        return expect;
    }

    /** Expects a verdict; open facts are expected of an undecided one alone. */
    void expect(Outcome outcome) {
        expect = outcome;
        if (outcome != Outcome.UNDECIDED) {
            missing = null;
        }
    }

    Optional<Redirect> redirect() {
        return Optional.ofNullable(redirect);
    }

    void expect(@Nullable Redirect way) {
        redirect = way;
    }

    Set<String> missing() {
        return missing == null ? Set.of() : missing;
    }

    void expectMissing(Set<String> open) {
        missing = open.isEmpty() ? null : Set.copyOf(open);
    }

    TestCase written() {
        return new TestCase(name, facts(), expect, redirect, missing);
    }
}
