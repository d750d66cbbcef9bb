/** The page where auditors read the log of use. */
@NullMarked
package fi.huoneentaulu.audit.ui;

import org.jspecify.annotations.NullMarked;
