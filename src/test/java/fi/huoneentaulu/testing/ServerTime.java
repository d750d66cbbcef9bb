package fi.huoneentaulu.testing;

import com.sun.management.OperatingSystemMXBean;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.Pipeline;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * The time that requests take the server: from when it begins until it has answered, but never more than this process has
 * had of the processors meanwhile, for the rest of the time other processes of the machine were at work.
 */
public final class ServerTime extends ValveBase {
    private final AtomicLong nanoseconds = new AtomicLong();
    private final AtomicInteger underWay = new AtomicInteger();
    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Pipeline pipeline;
    private long processed;

    /** The time of the server of a test. */
    public ServerTime(ServletWebServerApplicationContext server) {
        super(true);
        if (!(server.getWebServer() instanceof TomcatWebServer tomcat)) {
            throw new IllegalStateException("The server is not Tomcat");
        }
        pipeline = tomcat.getTomcat().getHost().getPipeline();
    }

    /** Begins to count. */
    public void begin() {
        pipeline.addValve(this);
    }

    /** Counts no more. */
    public void end() {
        pipeline.removeValve(this);
    }

    /** Begins from nothing. */
    public void clear() {
        settle();
        nanoseconds.set(0);
        processed = machine.getProcessCpuTime();
    }

    /** What the requests since have taken. */
    public double milliseconds() {
        settle();
        return Math.min(nanoseconds.get(), machine.getProcessCpuTime() - processed) / 1_000 / 1_000.0;
    }

    /** The client has read an answer before the server has done with it. */
    private void settle() {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (underWay.get() > 0) {
            if (System.nanoTime() > patience) {
                throw new AssertionError(underWay + " requests have not been answered");
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        underWay.incrementAndGet();
        long begun = System.nanoTime();
        try {
            getNext().invoke(request, response);
        } finally {
            nanoseconds.addAndGet(System.nanoTime() - begun);
            underWay.decrementAndGet();
        }
    }
}
