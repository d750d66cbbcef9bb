package fi.huoneentaulu.vocabulary;

/** Where the client meets a service (lähi, etä, koti). */
public enum Delivery {
    NEAR,
    REMOTE,
    HOME
}
