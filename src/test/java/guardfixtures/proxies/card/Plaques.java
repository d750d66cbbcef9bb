package guardfixtures.proxies.card;

import org.springframework.stereotype.Service;

/** Breaks a rule: a final method passes by the proxy that asks who is calling. */
@Service
class Plaques {
    public final void save() {}
}
