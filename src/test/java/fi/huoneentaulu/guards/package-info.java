/** The guards of the house: each rule of the architecture as a test, with a sample that shows the rule can fail. */
@NullMarked
package fi.huoneentaulu.guards;

import org.jspecify.annotations.NullMarked;
