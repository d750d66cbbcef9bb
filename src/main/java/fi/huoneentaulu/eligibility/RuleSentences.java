package fi.huoneentaulu.eligibility;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.util.function.Function;

/**
 * Reads criteria, answers and reasons in words. A sentence some part of which is not translated is wholly in Finnish,
 * and says so.
 */
public final class RuleSentences {
    private final FactCatalogue catalogue;
    private final Words words;

    /**
     * Sentences about known facts.
     *
     * @param catalogue the known facts; one that is not in it reads as its key
     * @param words the connecting words
     */
    public RuleSentences(FactCatalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /**
     * A criterion without what is inside it, for a list whose parts stand below.
     *
     * @param rule the criterion
     * @param language the reader's language
     * @return its own text, else a group's heading ("Ainakin yksi näistä") or the sentence of a criterion on one fact
     */
    public Spoken heading(Rule rule, Language language) {
        return speak(language, speaker -> speaker.heading(rule));
    }

    /**
     * A criterion with everything inside it.
     *
     * @param rule the criterion
     * @param language the reader's language
     * @return the sentence
     */
    public Spoken sentence(Rule rule, Language language) {
        return speak(language, speaker -> speaker.sentence(rule));
    }

    /**
     * An obstacle.
     *
     * @param exclusion the obstacle
     * @param language the reader's language
     * @return its own text, else the sentence of what makes it met
     */
    public Spoken sentence(Exclusion exclusion, Language language) {
        return speak(language, speaker -> speaker.sentence(exclusion));
    }

    /**
     * An answer.
     *
     * @param fact the fact's key
     * @param value the answer
     * @param language the reader's language
     * @return such as "Ikä 17,9 vuotta" or "Ei halua itse muutosta"
     */
    public Spoken answer(String fact, FactValue value, Language language) {
        return speak(language, speaker -> speaker.answer(fact, value));
    }

    /**
     * A reason of a verdict.
     *
     * @param reason the reason
     * @param answers the answers that the verdict was given on
     * @param language the reader's language
     * @return one sentence, such as "Ikä 17,9 vuotta – edellytys: vähintään 18 vuotta"
     */
    public Spoken reason(Reason reason, Answers answers, Language language) {
        return speak(language, speaker -> new ReasonSpeaker(speaker, answers).say(reason));
    }

    private Spoken speak(Language language, Function<RuleSpeaker, String> what) {
        RuleSpeaker speaker = new RuleSpeaker(catalogue, words, language);
        String text = what.apply(speaker);
        return speaker.understood()
                ? new Spoken(text, language)
                : new Spoken(what.apply(new RuleSpeaker(catalogue, words, Language.FI)), Language.FI);
    }
}
