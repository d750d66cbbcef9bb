/** What every answer has in common: its language, and how an error is told. */
@NullMarked
package fi.huoneentaulu.shell.web;

import org.jspecify.annotations.NullMarked;
