package fi.huoneentaulu.bench;

import fi.huoneentaulu.base.access.AsSystem;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Those who ask a server that has been at work for a while: it is asked everything several times before it is measured.
 *
 * @param threads how many ask at once; each begins elsewhere
 * @param rounds how many times each asks everything and is measured
 */
record Load(int threads, int rounds) {
    private static final double NANOSECONDS_IN_MILLISECOND = 1_000_000;
    private static final double P95 = 0.95;

    /** How many times everything has been asked by all together before the measuring. */
    private static final int WARM_UP = 8;

    /** The time that 95 of 100 answers took at most, in milliseconds. */
    <T> double p95(List<T> questions, Consumer<T> ask) throws InterruptedException {
        run(questions, Math.ceilDiv(WARM_UP, threads), ask);
        long[] times = run(questions, rounds, ask);
        Arrays.sort(times);
        return times[(int) Math.ceil(times.length * P95) - 1] / NANOSECONDS_IN_MILLISECOND;
    }

    private <T> long[] run(List<T> questions, int times, Consumer<T> ask) throws InterruptedException {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            return pool
                    .invokeAll(IntStream.range(0, threads)
                            .mapToObj(thread -> (Callable<long[]>) () -> AsSystem.call(
                                    () -> ask(questions, thread * questions.size() / threads, times, ask)))
                            .toList())
                    .stream()
                    .flatMapToLong(each -> Arrays.stream(each.resultNow()))
                    .toArray();
        }
    }

    private static <T> long[] ask(List<T> questions, int first, int rounds, Consumer<T> ask) {
        long[] times = new long[questions.size() * rounds];
        for (int n = 0; n < times.length; n++) {
            long begun = System.nanoTime();
            ask.accept(questions.get((first + n) % questions.size()));
            times[n] = System.nanoTime() - begun;
        }
        return times;
    }
}
