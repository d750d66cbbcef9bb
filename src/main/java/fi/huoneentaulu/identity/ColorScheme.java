package fi.huoneentaulu.identity;

/** Light or dark pages, or whichever the user's machine prefers. */
public enum ColorScheme {
    LIGHT,
    DARK,
    SYSTEM
}
