/** Journeys in a real browser: what professionals do with the keyboard, what they see, what assistive technology gets. */
@NullMarked
package fi.huoneentaulu.browser;

import org.jspecify.annotations.NullMarked;
