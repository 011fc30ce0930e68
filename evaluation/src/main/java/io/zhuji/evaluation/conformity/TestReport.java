package io.zhuji.evaluation.conformity;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.quantity.DecisionRule;
import io.zhuji.core.quantity.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A test report (检验报告) as a laboratory issued it, texts as they stand there. Nothing about it has to be right: what cannot be
 * read or cannot be is told when it is judged.
 *
 * @param id         the host's own id; empty for none
 * @param number     the number of the report; empty for none
 * @param laboratory who tested
 * @param dates      when was sampled, tested and issued
 * @param sample     what was tested
 * @param declared   the standards the maker declares for the product, in order
 * @param mandatory  mandatory standards named beside those that follow from the kind of goods
 * @param own        indicators of an own standard, with their limits as texts
 * @param plan       by which number of nonconforming units the batch is judged; empty where the report names none
 * @param decision   how uncertainty counts; {@link DecisionRule#SIMPLE} where nothing is agreed
 * @param items      the results, in order
 */
public record TestReport(
        String id,
        String number,
        Laboratory laboratory,
        Dates dates,
        Sample sample,
        List<Executed> declared,
        List<Executed> mandatory,
        List<OwnIndicator> own,
        Optional<Plan> plan,
        DecisionRule decision,
        List<Item> items) {

    /**
     * Who tested (检验机构).
     *
     * @param name          its name; empty where not stated
     * @param accreditation its recognition, such as a CMA or CNAS number; empty where not stated
     */
    public record Laboratory(String name, String accreditation) {

        public Laboratory {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(accreditation, "accreditation");
        }
    }

    /**
     * The days of a report, each where it is known.
     *
     * @param sampled    when the sample was taken or received
     * @param testedFrom the first day of testing
     * @param testedTo   the last day of testing
     * @param issued     when the report was issued
     */
    public record Dates(
            Optional<LocalDate> sampled,
            Optional<LocalDate> testedFrom,
            Optional<LocalDate> testedTo,
            Optional<LocalDate> issued) {

        /** No day is known. */
        public static final Dates NONE =
                new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Dates {
            Objects.requireNonNull(sampled, "sampled");
            Objects.requireNonNull(testedFrom, "testedFrom");
            Objects.requireNonNull(testedTo, "testedTo");
            Objects.requireNonNull(issued, "issued");
        }
    }

    /**
     * A standard that counts for the product (执行标准).
     *
     * @param at           its place in the report
     * @param written      the number as written, or the name of a document
     * @param productClass the class or grade it is declared for, such as {@code A} or {@code 优等品}; empty for none
     * @param rounding     how it holds values against limits; {@link Method#FULL} where it says nothing (GB/T 8170-2008, 4.3.1)
     */
    public record Executed(Pointer at, String written, String productClass, Method rounding) {

        public Executed {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(written, "written");
            Objects.requireNonNull(productClass, "productClass");
            Objects.requireNonNull(rounding, "rounding");
        }
    }

    /**
     * An indicator of an own standard (企业标准指标).
     *
     * @param at       its place in the report
     * @param standard the number of the own standard; empty for none
     * @param name     its name as declared
     * @param limit    its limit as declared
     * @param method   its test method; empty where none is declared
     * @param rounding how its values are held against the limit
     */
    public record OwnIndicator(Pointer at, String standard, String name, String limit, String method, Method rounding) {

        public OwnIndicator {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(standard, "standard");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(limit, "limit");
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(rounding, "rounding");
        }
    }

    /**
     * One result (检验结果).
     *
     * @param at          its place in the report
     * @param name        the indicator as the laboratory writes it
     * @param method      the test method; empty where not stated
     * @param value       the result: a number, {@code <20}, 未检出, {@code 3-4级}, or with uncertainty {@code 12.3±0.5 (k=2)}
     * @param unit        its unit, where that does not stand in the value
     * @param uncertainty the expanded uncertainty, where that does not stand in the value
     * @param coverage    its coverage factor k; empty for 2
     * @param specimen    which specimen was tested; empty where there is one
     * @param part        which part of the product was tested; empty for the whole
     * @param condition   the condition that holds for it, such as 深色; empty for none
     * @param severity    the class of nonconformity it counts under, such as {@code A}; empty where the plan tells or there is none
     * @param conclusion  what the laboratory concluded of it; empty for nothing
     */
    public record Item(
            Pointer at,
            String name,
            String method,
            String value,
            String unit,
            String uncertainty,
            String coverage,
            String specimen,
            String part,
            String condition,
            String severity,
            String conclusion) {

        public Item {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(uncertainty, "uncertainty");
            Objects.requireNonNull(coverage, "coverage");
            Objects.requireNonNull(specimen, "specimen");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(conclusion, "conclusion");
        }
    }

    /** Copies the lists. */
    public TestReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(laboratory, "laboratory");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(sample, "sample");
        declared = List.copyOf(declared);
        mandatory = List.copyOf(mandatory);
        own = List.copyOf(own);
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(decision, "decision");
        items = List.copyOf(items);
    }
}
