package io.zhuji.evaluation.register;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far trainings reach the roles an enterprise has (培训覆盖): managers, technicians, production and sales staff.
 *
 * @param enterprise  the USCC
 * @param persons     persons trained, by role; each person once per role; the empty key holds those without a role that is known
 * @param personTimes all trainings
 * @param hours       the hours recorded
 * @param gaps        the roles nobody of which was trained, in alphabetical order
 */
public record TrainingCoverage(
        String enterprise,
        SortedMap<String, Integer> persons,
        int personTimes,
        BigDecimal hours,
        SortedSet<String> gaps) {

    /** The roles the plan names (art. 3). */
    public static final List<String> ROLES = List.of("manager", "technician", "production", "sales");

    public TrainingCoverage {
        persons = Collections.unmodifiableSortedMap(new TreeMap<>(persons));
        gaps = Collections.unmodifiableSortedSet(new TreeSet<>(gaps));
    }

    /** The coverage of each enterprise that was trained, by USCC. */
    public static SortedMap<String, TrainingCoverage> of(List<Training> trainings) {
        Map<String, SortedMap<String, SortedSet<String>>> persons = new TreeMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, BigDecimal> hours = new LinkedHashMap<>();
        for (Training training : trainings) {
            String role = ROLES.contains(training.role()) ? training.role() : "";
            persons.computeIfAbsent(training.enterprise(), key -> new TreeMap<>())
                    .computeIfAbsent(role, key -> new TreeSet<>())
                    .add(training.person());
            times.merge(training.enterprise(), 1, Integer::sum);
            hours.merge(training.enterprise(), training.hours().orElse(BigDecimal.ZERO), BigDecimal::add);
        }
        SortedMap<String, TrainingCoverage> coverage = new TreeMap<>();
        persons.forEach((enterprise, byRole) -> {
            SortedMap<String, Integer> numbers = new TreeMap<>();
            byRole.forEach((role, people) -> numbers.put(role, people.size()));
            SortedSet<String> gaps = new TreeSet<>(ROLES);
            gaps.removeAll(byRole.keySet());
            coverage.put(
                    enterprise,
                    new TrainingCoverage(
                            enterprise,
                            numbers,
                            times.getOrDefault(enterprise, 0),
                            hours.getOrDefault(enterprise, BigDecimal.ZERO),
                            gaps));
        });
        return coverage;
    }
}
