package guardfixtures.unmarked.card;

/** Breaks a rule: its package is not null-marked. */
class Plaque {}
