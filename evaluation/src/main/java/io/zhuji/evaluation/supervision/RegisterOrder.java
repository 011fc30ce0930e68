package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Declarations dated well before those the register took in around them. Held against the median of the neighbours, so that
 * one that is dated wrongly does not make others look so.
 */
final class RegisterOrder {

    private final SuspicionThresholds thresholds;

    RegisterOrder(SuspicionThresholds thresholds) {
        this.thresholds = thresholds;
    }

    void find(List<Dossier> dossiers, List<List<Finding>> evidence) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            if (dossiers.get(i).sequence().isPresent()
                    && dossiers.get(i).declaredOn().isPresent()) {
                order.add(i);
            }
        }
        order.sort((a, b) -> Long.compare(
                dossiers.get(a).sequence().orElseThrow(),
                dossiers.get(b).sequence().orElseThrow()));
        int near = thresholds.sequenceNear();
        if (order.size() < near) {
            return;
        }
        long[] days = order.stream()
                .mapToLong(i -> dossiers.get(i).declaredOn().orElseThrow().toEpochDay())
                .toArray();
        for (int place = 0; place < days.length; place++) {
            int from = Math.max(0, Math.min(place - near, days.length - 2 * near - 1));
            long[] around = Arrays.copyOfRange(days, from, Math.min(days.length, from + 2 * near + 1));
            Arrays.sort(around);
            long median = around[around.length / 2];
            if (days[place] < median - thresholds.sequenceDays()) {
                Dossier dossier = dossiers.get(order.get(place));
                evidence.get(order.get(place))
                        .add(Conclusions.SUSPECT_ORDER.at(
                                Suspicion.at(order.get(place)).then("declaredOn"),
                                dossier.declaredOn().orElseThrow().toString(),
                                Long.toString(dossier.sequence().orElseThrow()),
                                java.time.LocalDate.ofEpochDay(median).toString()));
            }
        }
    }
}
