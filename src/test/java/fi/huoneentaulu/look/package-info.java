/** Tests of what the eye meets: colours, contrast, pictograms. */
@NullMarked
package fi.huoneentaulu.look;

import org.jspecify.annotations.NullMarked;
