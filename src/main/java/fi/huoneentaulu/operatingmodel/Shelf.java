package fi.huoneentaulu.operatingmodel;

import java.util.List;
import java.util.Set;

/** Which cards there are, for the rules of what points to them. */
@FunctionalInterface
interface CardShelf {

    /** Those of the codes whose card is in force. */
    Set<String> inForce(List<String> codes);
}
