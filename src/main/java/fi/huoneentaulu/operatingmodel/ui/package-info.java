/** Pages of operating models. */
@NullMarked
package fi.huoneentaulu.operatingmodel.ui;

import org.jspecify.annotations.NullMarked;
