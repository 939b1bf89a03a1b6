package dev.offprint.extract.clutter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HashSieveTest {

    @Test
    void hasWhatWasAddedAndNothingElse() {
        Random random = new Random(7);
        Set<Integer> added = random.ints(5_000).boxed().collect(Collectors.toSet());
        added.add(0);
        HashSieve sieve = new HashSieve();
        added.forEach(sieve::add);
        added.forEach(hash -> assertTrue(sieve.has(hash)));
        random.ints(200_000).forEach(hash -> assertEquals(added.contains(hash), sieve.has(hash)));
    }
}
