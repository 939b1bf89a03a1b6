package dev.offprint.feed.rank;

import java.util.List;

/** A clip with why it is where it is: at most two reasons, the weightiest first. */
public record Ranked(Candidate clip, double score, List<Reason> reasons) {

    public Ranked {
        reasons = List.copyOf(reasons);
    }
}
