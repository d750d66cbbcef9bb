/** What a pack needs from every module that has content of its own: files out, and files in as a set of changes. */
@NamedInterface("pack")
@NullMarked
package fi.huoneentaulu.base.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
