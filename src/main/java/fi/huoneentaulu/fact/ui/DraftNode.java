package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.eligibility.Rule;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A criterion while it is written; it may be unfinished. */
abstract sealed class DraftNode permits DraftGroup, DraftCriterion {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String id = "ehto-" + NUMBERS.incrementAndGet();
    private final DraftNote note;
    private @Nullable DraftGroup parent;

    DraftNode(DraftNote note) {
        this.note = note;
    }

    /** The beginning of the ids of its controls. */
    final String id() {
        return id;
    }

    final DraftNote note() {
        return note;
    }

    final Optional<DraftGroup> parent() {
        return Optional.ofNullable(parent);
    }

    final void inside(@Nullable DraftGroup group) {
        parent = group;
    }

    /** How many groups deep it stands, from 1. */
    final int depth() {
        return parent == null ? 1 : parent.depth() + 1;
    }

    /** How many levels it has, itself included. */
    abstract int height();

    /** The source in force: its own, or that of the nearest above it. */
    final Optional<String> sourceInForce() {
        return note.source().or(this::inheritedSource);
    }

    /** The source that it has without one of its own. */
    final Optional<String> inheritedSource() {
        return parent().flatMap(DraftNode::sourceInForce).or(this::sourceAbove);
    }

    /** A source that stands above the whole tree. */
    Optional<String> sourceAbove() {
        return Optional.empty();
    }

    /** The criterion, or empty while it says nothing. */
    abstract Optional<Rule> rule();

    /** Whether nothing of it is left out of {@link #rule()}. */
    abstract boolean complete();
}
