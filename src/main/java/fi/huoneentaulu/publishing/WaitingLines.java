package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents as lines of what waits. A card is called by its title alone: the desk is full of them. */
@Component
class WaitingLines {
    private final ContentTypes types;
    private final Messages messages;

    WaitingLines(ContentTypes types, Messages messages) {
        this.types = types;
        this.messages = messages;
    }

    Waiting.Line line(Keeper keeper, Subject subject, LocalizedText title, Instant since, @Nullable String detail) {
        String kind = subject.kind() == SubjectKind.CARD
                ? null
                : messages.get(keeper.language(), Messages.nameKey(subject.kind()));
        String aside = Stream.of(kind, detail).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return new Waiting.Line(
                title.text(keeper.language()),
                types.of(subject.kind()).keeping(subject.code()),
                since,
                aside.isEmpty() ? null : aside);
    }
}
