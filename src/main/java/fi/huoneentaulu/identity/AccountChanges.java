package fi.huoneentaulu.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets a stored change of an account count at once: after the commit, what is remembered of it is forgotten. */
@Component
class AccountChanges {
    private final KnownActors actors;
    private final VerifiedCredentials credentials;
    private final SignedInSessions sessions;

    AccountChanges(KnownActors actors, VerifiedCredentials credentials, SignedInSessions sessions) {
        this.actors = actors;
        this.credentials = credentials;
        this.sessions = sessions;
    }

    void changed(Account account) {
        afterCommit(() -> actors.forget(account.id()));
    }

    void ended(Account account) {
        afterCommit(() -> {
            actors.forget(account.id());
            credentials.forget(account.username());
            sessions.end(account.id());
        });
    }

    private static void afterCommit(Runnable task) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                task.run();
            }
        });
    }
}
