/** The operation of the process: its folder, its settings, what it says when it starts or cannot (käyttö). */
@NullMarked
package fi.huoneentaulu.base.operation;

import org.jspecify.annotations.NullMarked;
