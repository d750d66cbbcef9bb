package fi.huoneentaulu.base.operation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the product is open, and opens it where a browser was asked for. */
@Component
class StartupNotice {
    private static final Logger LOG = LoggerFactory.getLogger("fi.huoneentaulu");

    private final InstallationProperties installation;
    private final Environment environment;

    StartupNotice(InstallationProperties installation, Environment environment) {
        this.installation = installation;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        String address = address(port);
        LOG.info("Huoneentaulu is open at {}", address);
        if (installation.openBrowser() && !SystemBrowser.open(address)) {
            LOG.info("No browser could be opened here: open {} yourself", address);
        }
    }

    private String address(String port) {
        String scheme = environment.containsProperty("server.ssl.bundle")
                        || environment.containsProperty("server.ssl.key-store")
                        || environment.containsProperty("server.ssl.certificate")
                ? "https"
                : "http";
        String host = environment.getProperty("server.address", "localhost");
        String path = environment.getProperty("server.servlet.context-path", "");
        return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + path + "/";
    }
}
