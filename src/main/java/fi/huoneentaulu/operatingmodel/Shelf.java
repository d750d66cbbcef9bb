package fi.huoneentaulu.operatingmodel;

import java.util.List;
import java.util.Set;

/** Which cards and paths there are, for the rules of what points to them. */
interface Shelf {

    /** Those of the codes whose card is in force. */
    Set<String> cards(List<String> codes);

    /** Those of the codes whose path is in force. */
    Set<String> paths(List<String> codes);
}
