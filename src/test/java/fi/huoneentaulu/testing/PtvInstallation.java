package fi.huoneentaulu.testing;

import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Lets the whole application ask one stub of PTV; parts of it do not know of such a source. */
public class PtvInstallation implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final PtvStub PTV = PtvStub.start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(Map.of(
                        "huoneentaulu.exchange.ptv.base-url", PTV.url(),
                        "huoneentaulu.exchange.ptv.codes", "272,217",
                        "huoneentaulu.exchange.ptv.attempts", "3",
                        "huoneentaulu.exchange.ptv.first-wait", "1ms",
                        "huoneentaulu.exchange.ptv.longest-wait", "50ms",
                        "huoneentaulu.exchange.ptv.timeout", "5s",
                        "huoneentaulu.exchange.ptv.per-second", "1000"))
                .applyTo(context);
    }

    /**
     * The stub, which a test leaves as empty as it found it.
     *
     * @return the stub of this process
     */
    public static PtvStub ptv() {
        return PTV;
    }
}
