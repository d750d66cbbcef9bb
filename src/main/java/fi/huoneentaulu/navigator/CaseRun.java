package fi.huoneentaulu.navigator;

import java.util.List;

/**
 * How a case of an entry set came out.
 *
 * @param given the case
 * @param fitting the codes of the cards that fit, in the agreed order
 */
public record CaseRun(EntrySetBody.Case given, List<String> fitting) {
    private static final int MOST_TOLD = 6;

    /**
     * Whether it came out as the case says.
     *
     * @return true when the cards that the case names fit in its order, and none that must not
     */
    public boolean passed() {
        List<String> expected = fitting.stream().filter(given.fits()::contains).toList();
        return expected.equals(given.fits()) && fitting.stream().noneMatch(given.not()::contains);
    }

    /**
     * The cards that fit, for messages.
     *
     * @return the first codes with commas between, or a dash
     */
    public String told() {
        if (fitting.isEmpty()) {
            return "–";
        }
        String first = String.join(", ", fitting.subList(0, Math.min(MOST_TOLD, fitting.size())));
        return fitting.size() > MOST_TOLD ? first + "…" : first;
    }
}
