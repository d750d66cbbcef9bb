package fi.huoneentaulu.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A server that answers as PTV's open interface version 11 does, and badly when it is told to. */
public final class PtvStub implements AutoCloseable {
    private static final Pattern PAGE = Pattern.compile("/api/v11/Service/list/area/(\\w+)/code/(\\w+)");
    private static final Pattern ASKED = Pattern.compile("(page|guids)=([^&]*)");
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int FAILURE = 500;
    private static final int PATIENCE_SECONDS = 60;

    private final HttpServer server;
    private final Map<String, String> services = new LinkedHashMap<>();
    private final Map<String, String> channels = new LinkedHashMap<>();
    private final List<String> listed = new ArrayList<>();
    private final Set<String> poisoned = new HashSet<>();
    private final Set<String> garbled = new HashSet<>();
    private final Queue<Refusal> refusals = new ArrayDeque<>();
    private final List<String> questions = new ArrayList<>();
    private int pageSize = 25;
    private @Nullable Gate gate;

    private record Refusal(int status, @Nullable String retryAfter) {}

    /** Where the stub holds an answer back. */
    public static final class Gate {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);
        private int left;

        private Gate(int left) {
            this.left = left;
        }

        /** Waits until somebody stands before it. */
        public void awaitReached() throws InterruptedException {
            if (!reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("Nobody came");
            }
        }

        /** Lets everyone through. */
        public void open() {
            opened.countDown();
        }
    }

    private PtvStub(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Starts a stub that knows nothing yet. */
    public static PtvStub start() {
        try {
            return new PtvStub(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address to configure. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Forgets everything. */
    public synchronized void reset() {
        services.clear();
        channels.clear();
        listed.clear();
        poisoned.clear();
        garbled.clear();
        refusals.clear();
        questions.clear();
        gate = null;
        pageSize = 25;
    }

    /** How many services stand on a page. */
    public synchronized void pages(int size) {
        pageSize = size;
    }

    /** Knows a service and lists it. */
    public synchronized void service(String id, String body) {
        services.put(id, body);
        listed.add("{\"id\":\"" + id + "\",\"name\":\"Palvelu\"}");
    }

    /** Knows a channel. */
    public synchronized void channel(String id, String body) {
        channels.put(id, body);
    }

    /** Lists something that it does not know. */
    public synchronized void lists(String item) {
        listed.add(item);
    }

    /** Neither knows nor lists a service any more. */
    public synchronized void forget(String id) {
        services.remove(id);
        listed.removeIf(item -> item.contains(id));
    }

    /** Fails each time when this is among what is asked for. */
    public synchronized void failsOn(String id) {
        poisoned.add(id);
    }

    /** Sends half an answer each time when this is among what is asked for. */
    public synchronized void garbles(String id) {
        garbled.add(id);
    }

    /** Refuses the next question. */
    public synchronized void refusesOnce(int status, @Nullable String retryAfter) {
        refusals.add(new Refusal(status, retryAfter));
    }

    /** Holds back the answer to a later question for services: 1 for the next. */
    public synchronized Gate holds(int question) {
        Gate set = new Gate(question);
        gate = set;
        return set;
    }

    /** What was asked so far, as paths with their queries. */
    public synchronized List<String> questions() {
        return List.copyOf(questions);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String asked = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        holdBack(path);
        synchronized (this) {
            questions.add(path + "?" + asked);
            Refusal refusal = refusals.poll();
            if (refusal != null) {
                if (refusal.retryAfter() != null) {
                    exchange.getResponseHeaders().add("Retry-After", refusal.retryAfter());
                }
                send(exchange, refusal.status(), "{}");
            } else if (path.equals("/api/v11/Service/list")) {
                list(exchange, services, value(asked));
            } else if (path.equals("/api/v11/ServiceChannel/list")) {
                list(exchange, channels, value(asked));
            } else if (PAGE.matcher(path).matches()) {
                page(exchange, Integer.parseInt(value(asked)));
            } else {
                send(exchange, NOT_FOUND, "{}");
            }
        }
    }

    private void holdBack(String path) {
        Gate before;
        synchronized (this) {
            before = gate;
            if (before == null || !path.equals("/api/v11/Service/list") || --before.left > 0) {
                return;
            }
        }
        before.reached.countDown();
        try {
            before.opened.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String value(String query) {
        Matcher matcher = ASKED.matcher(query);
        return matcher.find() ? matcher.group(2) : "";
    }

    private void page(HttpExchange exchange, int number) throws IOException {
        int pages = Math.max(1, (listed.size() + pageSize - 1) / pageSize);
        String items =
                listed.stream().skip((number - 1L) * pageSize).limit(pageSize).collect(Collectors.joining(","));
        send(
                exchange,
                OK,
                "{\"pageNumber\":%d,\"pageSize\":%d,\"pageCount\":%d,\"itemList\":[%s]}"
                        .formatted(number, pageSize, pages, items));
    }

    private void list(HttpExchange exchange, Map<String, String> known, String guids) throws IOException {
        List<String> ids = List.of(guids.split(","));
        if (ids.stream().anyMatch(poisoned::contains)) {
            send(exchange, FAILURE, "{}");
        } else if (ids.stream().anyMatch(garbled::contains)) {
            send(exchange, OK, "[{\"id\":");
        } else {
            send(
                    exchange,
                    OK,
                    ids.stream().filter(known::containsKey).map(known::get).collect(Collectors.joining(",", "[", "]")));
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
