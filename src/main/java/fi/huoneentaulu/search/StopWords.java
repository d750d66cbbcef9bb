package fi.huoneentaulu.search;

import java.util.List;
import java.util.Set;

/** Small words that say little: they add to a score, but a hit never hangs on them. */
final class StopWords {
    /** How much a small word counts beside one that says something. */
    static final double WEIGHT = 0.15;

    private static final Set<String> ALL = Set.copyOf(List.of((
            // Finnish
            "ei en et emme ette eivät eikä enkä älä ja tai sekä että jotta koska kun kuin jos vaikka mutta vaan on ovat"
                    + " oli olivat ole olla olen onko se ne tämä tuo hän he minä mä sä sinä mun sun sen siitä sitä joka"
                    + " jotka mikä mitä minne missä mistä kuka kenelle miten milloin niin näin jo vielä vain myös aina"
                    + " enää ihan nyt sitten kanssa ilman varten mukaan jälkeen kautta ennen yli alle noin voi voiko saa"
                    + " saako pitää pitäisi haluaa haluaisi tarvitsee asiakas asiakkaan asiakkaalla asiakkaalle potilas potilaan potilaalla"
                    // Swedish
                    + " och eller att som är var inte på i av för med till från om den det de en ett ej har kan vill"
                    + " hur vad vem klient klienten patient patienten"
                    // English
                    + " the a an of for and or to in on at is are not no with from by be can how what who where client"
                    + " patient has have need needs wants help")
            .split(" ")));

    private StopWords() {}

    static boolean contains(String word) {
        return ALL.contains(word);
    }
}
