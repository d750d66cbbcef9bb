/** Who may send which request: filter chains, headers, sessions. */
@NullMarked
package fi.huoneentaulu.shell.security;

import org.jspecify.annotations.NullMarked;
