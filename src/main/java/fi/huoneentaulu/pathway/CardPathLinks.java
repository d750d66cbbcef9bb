package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.SubjectLinks;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells on which paths a card stands. */
@Component
class CardPathLinks implements SubjectLinks {
    private final Pathways paths;

    CardPathLinks(Pathways paths) {
        this.paths = paths;
    }

    @Override
    public String headingKey() {
        return "pathway.onPaths";
    }

    @Override
    public List<Link> linksTo(Subject subject, Language language) {
        return subject.kind() == SubjectKind.CARD
                ? paths.withCard(subject.code()).stream()
                        .map(each -> link(each, language))
                        .toList()
                : List.of();
    }

    private static Link link(Pathways.OnPath found, Language language) {
        String code = found.path().code();
        return new Link(
                found.path().body().head().title().text(language),
                PathwayLinks.step(code, found.steps().getFirst().id()),
                found.steps().stream()
                        .map(step -> step.title().text(language))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
