package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who is honoured under the cap of a scheme (限额择优). Where the order at the cap is not known, nobody is chosen by guess.
 *
 * @param chosen    who is within the cap, in the order of ids
 * @param undecided who is within or outside, as the order at the cap is not known, in the order of ids
 * @param over      who qualifies but is outside the cap, in the order of ids
 * @param not       who does not qualify, or does not show to, in the order of ids
 */
@JsonPropertyOrder({"chosen", "undecided", "over", "not"})
public record Selection(List<String> chosen, List<String> undecided, List<String> over, List<String> not) {

    /**
     * One who applies.
     *
     * @param id      its id
     * @param grading its grading under the scheme
     * @param score   what orders the qualified, more being better; empty where it is not known
     */
    public record Candidate(String id, Grading grading, Optional<BigDecimal> score) {
        public Candidate {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(grading, "grading");
            Objects.requireNonNull(score, "score");
        }
    }

    public Selection {
        chosen = List.copyOf(chosen);
        undecided = List.copyOf(undecided);
        over = List.copyOf(over);
        not = List.copyOf(not);
    }

    /**
     * Chooses among candidates of one round.
     *
     * @throws IllegalArgumentException if the scheme has no cap, two candidates have one id, or a candidate was graded under
     *     another scheme
     */
    public static Selection of(Scheme scheme, List<Candidate> candidates) {
        Cap cap = scheme.cap().orElseThrow(() -> new IllegalArgumentException("the scheme " + scheme + " has no cap"));
        List<Candidate> qualified = new ArrayList<>();
        TreeSet<String> not = new TreeSet<>();
        TreeSet<String> ids = new TreeSet<>();
        String highest = scheme.grades().get(scheme.grades().size() - 1).id();
        for (Candidate candidate : candidates) {
            if (candidate.grading.scheme() != scheme || !ids.add(candidate.id)) {
                throw new IllegalArgumentException("candidate '" + candidate.id
                        + "' is there twice or was graded under " + candidate.grading.scheme());
            }
            boolean has = candidate.grading.grade().map(Label::id).equals(Optional.of(highest));
            if (has) {
                qualified.add(candidate);
            } else {
                not.add(candidate.id);
            }
        }
        TreeSet<String> chosen = new TreeSet<>();
        TreeSet<String> undecided = new TreeSet<>();
        TreeSet<String> over = new TreeSet<>();
        if (qualified.size() <= cap.count()) {
            qualified.forEach(candidate -> chosen.add(candidate.id));
        } else if (qualified.stream().anyMatch(candidate -> candidate.score.isEmpty())) {
            qualified.forEach(candidate -> undecided.add(candidate.id));
        } else {
            List<BigDecimal> scores = new ArrayList<>();
            qualified.forEach(candidate -> scores.add(candidate.score.orElseThrow()));
            scores.sort(Comparator.reverseOrder());
            BigDecimal last = scores.get(cap.count() - 1);
            boolean tie = scores.get(cap.count()).compareTo(last) == 0;
            for (Candidate candidate : qualified) {
                int order = candidate.score.orElseThrow().compareTo(last);
                TreeSet<String> to = order > 0 || order == 0 && !tie ? chosen : order == 0 ? undecided : over;
                to.add(candidate.id);
            }
        }
        return new Selection(List.copyOf(chosen), List.copyOf(undecided), List.copyOf(over), List.copyOf(not));
    }
}
