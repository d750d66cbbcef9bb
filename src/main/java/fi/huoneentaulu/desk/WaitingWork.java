package fi.huoneentaulu.desk;

import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.base.keeping.WaitingSource;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What waits for the user, as every module knows it. */
@Service
@ForMaintainers
public class WaitingWork {
    private final ObjectProvider<WaitingSource> sources;
    private final CurrentActor actor;

    WaitingWork(ObjectProvider<WaitingSource> sources, CurrentActor actor) {
        this.sources = sources;
        this.actor = actor;
    }

    /**
     * What waits for the user.
     *
     * @param language the language to tell it in
     * @return each kind of work that has something in it, the most pressing first
     */
    public List<Waiting> own(Language language) {
        Keeper keeper = actor.find()
                .map(user -> new Keeper(user.username(), user.roles(), language))
                .orElseThrow();
        return sources.orderedStream()
                .flatMap(source -> source.waitingFor(keeper).stream())
                .filter(waiting -> !waiting.lines().isEmpty())
                .toList();
    }
}
