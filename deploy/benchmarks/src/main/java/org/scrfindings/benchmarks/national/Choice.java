package org.scrfindings.benchmarks.national;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chances of the corpus. The same seed makes the same choices. */
final class Choice {

    private final Random random;

    Choice(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    boolean with(double chance) {
        return random.nextDouble() < chance;
    }

    /** From the first number to the second, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The earlier the likelier, as issues and bodies are in life: a few are common and many are rare. */
    <T> T early(List<T> all) {
        return all.get((int) (all.size() * Math.pow(random.nextDouble(), 1.8)));
    }

    UUID identifier() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(0xC0L << 56) | 0x80L << 56);
    }
}
