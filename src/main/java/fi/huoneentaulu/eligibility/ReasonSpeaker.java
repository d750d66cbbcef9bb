package fi.huoneentaulu.eligibility;

import fi.huoneentaulu.eligibility.Words.Phrase;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads reasons in one language, with the answers that they rest on. */
final class ReasonSpeaker {
    private final RuleSpeaker speaker;
    private final Answers answers;

    ReasonSpeaker(RuleSpeaker speaker, Answers answers) {
        this.speaker = speaker;
        this.answers = answers;
    }

    String say(Reason reason) {
        return switch (reason) {
            case Reason.OfCriterion criterion -> criterion(criterion);
            case Reason.OfExclusion exclusion ->
                speaker.phrase(
                        switch (exclusion.state()) {
                            case HELD -> Phrase.OBSTACLE;
                            case FAILED -> Phrase.OBSTACLE_FAILED;
                            case OPEN -> Phrase.OBSTACLE_OPEN;
                        },
                        speaker.sentence(exclusion.exclusion()));
            case Reason.Withheld withheld ->
                speaker.phrase(
                        Phrase.WITHHELD,
                        withheld.grounds().stream().map(this::say).collect(Collectors.joining("; ")));
            case Reason.Together _ -> speaker.phrase(Phrase.TOGETHER);
        };
    }

    private String criterion(Reason.OfCriterion reason) {
        return switch (reason.state()) {
            case HELD ->
                reason.because().isEmpty()
                        ? speaker.sentence(reason.rule())
                        : speaker.list(speaker.heading(reason.rule()), reason.because());
            case FAILED -> failed(reason.rule());
            case OPEN -> speaker.phrase(Phrase.OPEN, speaker.sentence(reason.rule()));
        };
    }

    private String failed(Rule rule) {
        Optional<String> answer =
                onlyFact(rule).flatMap(fact -> answers.to(fact).map(value -> speaker.answer(fact, value)));
        if (answer.isEmpty()) {
            return speaker.phrase(Phrase.FAILED, speaker.sentence(rule));
        }
        return tellsItself(rule) ? answer.get() : speaker.phrase(Phrase.REQUIRED, answer.get(), speaker.required(rule));
    }

    /** A plain "no" to a yes/no criterion needs no second half. */
    private static boolean tellsItself(Rule rule) {
        return rule.note().text() == null
                && switch (rule) {
                    case Rule.YesNoIs _ -> true;
                    case Rule.Not not -> tellsItself(not.rule());
                    default -> false;
                };
    }

    private static Optional<String> onlyFact(Rule rule) {
        Set<String> facts = new HashSet<>();
        Eligibility.visit(rule, null, (criterion, _) -> facts.add(criterion.fact()));
        return facts.size() == 1 ? facts.stream().findFirst() : Optional.empty();
    }
}
