package fi.huoneentaulu.card;

import fi.huoneentaulu.base.DomainException;

/** A refusal to give a verdict where verdicts are switched off by {@code huoneentaulu.verdicts.enabled}. */
public class VerdictsDisabledException extends DomainException {

    VerdictsDisabledException() {
        super("card.error.verdictsDisabled");
    }
}
