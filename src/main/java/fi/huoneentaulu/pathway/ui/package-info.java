/** The pages of paths. */
@NullMarked
package fi.huoneentaulu.pathway.ui;

import org.jspecify.annotations.NullMarked;
