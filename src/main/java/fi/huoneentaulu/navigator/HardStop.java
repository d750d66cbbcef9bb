package fi.huoneentaulu.navigator;

import fi.huoneentaulu.vocabulary.LocalizedText;

/**
 * What comes before every other way: danger.
 *
 * @param fact the key of the fact that means danger when it holds
 * @param code the code of the card to turn to
 * @param title the card's title
 * @param text what to do at once
 * @param met whether the fact is known to hold
 */
public record HardStop(String fact, String code, LocalizedText title, LocalizedText text, boolean met) {}
