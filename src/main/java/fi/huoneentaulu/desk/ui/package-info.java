/** The desk's page. */
@NullMarked
package fi.huoneentaulu.desk.ui;

import org.jspecify.annotations.NullMarked;
