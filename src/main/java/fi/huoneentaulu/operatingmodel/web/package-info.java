/** Operating models for other systems. */
@NullMarked
package fi.huoneentaulu.operatingmodel.web;

import org.jspecify.annotations.NullMarked;
