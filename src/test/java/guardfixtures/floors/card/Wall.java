package guardfixtures.floors.card;

/** Stands on an upper floor. */
public class Wall {}
