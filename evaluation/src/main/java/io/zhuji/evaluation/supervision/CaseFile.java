package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The file of goods that failed (不合格后处理案卷): told, causes found, corrected, checked again. An enterprise's inner supervision
 * keeps the same file with deadlines of its own.
 *
 * @param id          its number
 * @param enterprise  whose goods
 * @param product     which goods
 * @param toldOn      when the result was received
 * @param objectedOn  when an objection was raised, where one was
 * @param causes      what was found to be the cause; codes or words of the host
 * @param actions     what was done about it
 * @param correctedOn when correction was reported complete
 * @param recheckedOn when the goods were checked again
 * @param passed      whether they then passed; given exactly with {@code recheckedOn}
 */
public record CaseFile(
        String id,
        String enterprise,
        String product,
        Optional<LocalDate> toldOn,
        Optional<LocalDate> objectedOn,
        List<String> causes,
        List<String> actions,
        Optional<LocalDate> correctedOn,
        Optional<LocalDate> recheckedOn,
        Optional<Boolean> passed) {

    /** Where a file stands. */
    public enum State {
        /** The result has not been received, so no day counts. */
        NOT_TOLD,
        /** Told; the days for an objection are running. */
        OBJECTION_OPEN,
        /** To be corrected. */
        CORRECTING,
        /** Corrected, to be checked again. */
        RECHECK_DUE,
        /** Checked again and passed. */
        CLOSED,
        /** Checked again and failed. */
        FAILED_AGAIN
    }

    public CaseFile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(toldOn, "toldOn");
        Objects.requireNonNull(objectedOn, "objectedOn");
        causes = List.copyOf(causes);
        actions = List.copyOf(actions);
        Objects.requireNonNull(correctedOn, "correctedOn");
        Objects.requireNonNull(recheckedOn, "recheckedOn");
        Objects.requireNonNull(passed, "passed");
        if (passed.isPresent() != recheckedOn.isPresent()) {
            throw new IllegalArgumentException(
                    "passed is given exactly with recheckedOn, were " + passed + " and " + recheckedOn);
        }
    }

    /** Where it stands on a day. */
    public State state(LocalDate on, CaseDeadlines deadlines) {
        if (toldOn.isEmpty() || toldOn.get().isAfter(on)) {
            return State.NOT_TOLD;
        }
        if (recheckedOn.isPresent() && !recheckedOn.get().isAfter(on)) {
            return passed.orElse(false) ? State.CLOSED : State.FAILED_AGAIN;
        }
        if (correctedOn.isPresent() && !correctedOn.get().isAfter(on)) {
            return State.RECHECK_DUE;
        }
        return on.isAfter(toldOn.get().plusDays(deadlines.objectionDays())) ? State.CORRECTING : State.OBJECTION_OPEN;
    }

    /**
     * What is overdue or out of order on a day; the last day of a deadline is still in time.
     *
     * @return findings that point into this file
     */
    public List<Finding> check(LocalDate on, CaseDeadlines deadlines) {
        List<Finding> findings = new ArrayList<>();
        if (toldOn.isEmpty()) {
            findings.add(Conclusions.CASE_NOT_TOLD.at(Pointer.ROOT.then("toldOn"), id));
            return findings;
        }
        order(findings);
        LocalDate told = toldOn.get();
        objectedOn
                .filter(day -> day.isAfter(told.plusDays(deadlines.objectionDays())))
                .ifPresent(day -> findings.add(Conclusions.CASE_OBJECTION.at(
                        Pointer.ROOT.then("objectedOn"),
                        id,
                        day.toString(),
                        told.plusDays(deadlines.objectionDays()).toString())));
        overdue(
                "correctedOn",
                Conclusions.CASE_CORRECTION,
                correctedOn,
                told.plusDays(deadlines.correctDays()),
                on,
                findings);
        if (recheckedOn.isPresent() || correctedOn.isPresent()) {
            overdue(
                    "recheckedOn",
                    Conclusions.CASE_RECHECK,
                    recheckedOn,
                    told.plusDays(deadlines.recheckDays()),
                    on,
                    findings);
        }
        if (correctedOn.isPresent() && causes.isEmpty()) {
            findings.add(Conclusions.CASE_NO_CAUSE.at(Pointer.ROOT.then("causes"), id));
        }
        if (state(on, deadlines) == State.FAILED_AGAIN) {
            findings.add(Conclusions.CASE_FAILED_AGAIN.at(
                    Pointer.ROOT.then("passed"), id, recheckedOn.orElseThrow().toString()));
        }
        return findings;
    }

    private void overdue(
            String place,
            Conclusion conclusion,
            Optional<LocalDate> done,
            LocalDate last,
            LocalDate on,
            List<Finding> findings) {
        LocalDate day = done.filter(d -> !d.isAfter(on)).orElse(on);
        if (day.isAfter(last)) {
            findings.add(conclusion.at(Pointer.ROOT.then(place), id, last.toString(), day.toString()));
        }
    }

    /** Days must not come before those they follow from. */
    private void order(List<Finding> findings) {
        LocalDate before = toldOn.orElseThrow();
        for (Optional<LocalDate> next : List.of(correctedOn, recheckedOn)) {
            if (next.isPresent()) {
                if (next.get().isBefore(before)) {
                    findings.add(Conclusions.CASE_ORDER.at(
                            Pointer.ROOT, id, next.get().toString(), before.toString()));
                }
                before = next.get();
            }
        }
    }

    /** The files of which something is overdue or out of order on a day, in their order. */
    public static List<CaseFile> overdue(List<CaseFile> files, LocalDate on, CaseDeadlines deadlines) {
        return files.stream()
                .filter(file -> !file.check(on, deadlines).isEmpty())
                .toList();
    }
}
