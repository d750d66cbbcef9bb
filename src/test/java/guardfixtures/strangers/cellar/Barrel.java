package guardfixtures.strangers.cellar;

/** Breaks a rule: its module is not in the table of floors. */
class Barrel {}
