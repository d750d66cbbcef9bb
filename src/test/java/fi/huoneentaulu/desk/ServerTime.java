package fi.huoneentaulu.desk;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.Pipeline;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The time from when the server begins with a request until it has answered, summed over requests. */
final class ServerTime extends ValveBase {
    private final AtomicLong nanoseconds = new AtomicLong();
    private final Pipeline pipeline;

    ServerTime(ServletWebServerApplicationContext server) {
        super(true);
        if (!(server.getWebServer() instanceof TomcatWebServer tomcat)) {
            throw new IllegalStateException("The server is not Tomcat");
        }
        pipeline = tomcat.getTomcat().getHost().getPipeline();
    }

    void begin() {
        pipeline.addValve(this);
    }

    void end() {
        pipeline.removeValve(this);
    }

    void clear() {
        nanoseconds.set(0);
    }

    double milliseconds() {
        return nanoseconds.get() / 1_000 / 1_000.0;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
            getNext().invoke(request, response);
        } finally {
            nanoseconds.addAndGet(System.nanoTime() - begun);
        }
    }
}
