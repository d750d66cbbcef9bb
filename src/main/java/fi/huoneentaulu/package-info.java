/** Huoneentaulu: routing cards and service guidance for health and social care (huoneentaulu). */
@NullMarked
package fi.huoneentaulu;

import org.jspecify.annotations.NullMarked;
