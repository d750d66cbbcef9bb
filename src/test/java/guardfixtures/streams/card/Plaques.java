package guardfixtures.streams.card;

/** Breaks a rule: writes to the console. */
class Plaques {
    void show() {
        System.out.println("plaque");
    }
}
