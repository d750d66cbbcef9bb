/** The page where content moves between installations. */
@NullMarked
package fi.huoneentaulu.publishing.ui;

import org.jspecify.annotations.NullMarked;
