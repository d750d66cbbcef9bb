package fi.huoneentaulu.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads no more than one megabyte of a request to the API, told or untold; of a pack and of services more. */
@Component
class ApiSizeFilter extends OncePerRequestFilter {
    private static final long MOST = 1_048_576;
    /** Of services as many as the largest limit that an installation may set. */
    private static final Map<String, Long> MORE = Map.of(ApiPaths.PACK, 100 * MOST, ApiPaths.IMPORTS, 1_001 * MOST);

    private static final int TOO_LARGE = 413;

    private final Problems problems;

    ApiSizeFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.includes(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = most(request.getServletPath());
        if (request.getContentLengthLong() > most) {
            problems.write(request, response, TOO_LARGE);
        } else {
            chain.doFilter(new Limited(request, most), response);
        }
    }

    private static long most(String path) {
        return MORE.getOrDefault(path.startsWith(ApiPaths.IMPORTS) ? ApiPaths.IMPORTS : path, MOST);
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long most;
        private @Nullable ServletInputStream body;

        Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream opened = body;
            if (opened == null) {
                opened = new LimitedStream(super.getInputStream(), most);
                body = opened;
            }
            return opened;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class LimitedStream extends ServletInputStream {
        private final ServletInputStream source;
        private long left;

        LimitedStream(ServletInputStream source, long most) {
            this.source = source;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int next = source.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = source.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws RequestTooLargeException {
            left -= read;
            if (left < 0) {
                throw new RequestTooLargeException();
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
