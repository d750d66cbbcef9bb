package fi.huoneentaulu.exchange;

/** A run waits that the runner has not heard of. */
record RunAsked() {}
