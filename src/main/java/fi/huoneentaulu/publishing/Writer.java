package fi.huoneentaulu.publishing;

/** Who is acting on a document: the account, and the name that others see. */
record Writer(String username, String name) {}
