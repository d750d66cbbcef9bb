/** Pages for administrators: users, units. */
@NullMarked
package fi.huoneentaulu.identity.ui;

import org.jspecify.annotations.NullMarked;
