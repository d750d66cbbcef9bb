package guardfixtures.jackson.card;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Breaks a rule: the old Jackson. */
class Codec {
    private final ObjectMapper mapper = new ObjectMapper();
}
