package guardfixtures.pure.eligibility;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Breaks a rule: pure Java that logs. */
class Verdict {
    private static final Logger LOG = LoggerFactory.getLogger(Verdict.class);
}
