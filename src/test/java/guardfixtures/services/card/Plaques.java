package guardfixtures.services.card;

import fi.huoneentaulu.base.access.ForReaders;
import org.springframework.stereotype.Service;

/** Breaks a rule: says for whom it reads, but not for whom it writes. */
@Service
public class Plaques {

    @ForReaders
    public String read() {
        return "";
    }

    public void write() {}
}
