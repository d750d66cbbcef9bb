package fi.huoneentaulu.exchange;

import fi.huoneentaulu.directory.Intake;

/** What became of the items of one step. */
record Tally(int read, int created, int updated, int unchanged, int rejected) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally and(Intake.Outcome outcome) {
        return switch (outcome) {
            case CREATED -> new Tally(read + 1, created + 1, updated, unchanged, rejected);
            case UPDATED -> new Tally(read + 1, created, updated + 1, unchanged, rejected);
            case UNCHANGED -> new Tally(read + 1, created, updated, unchanged + 1, rejected);
        };
    }

    Tally andRejected() {
        return new Tally(read + 1, created, updated, unchanged, rejected + 1);
    }
}
