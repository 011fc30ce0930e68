package io.zhuji.evaluation.supervision;

import java.util.Objects;

/**
 * One test result of one indicator against a limit of a mandatory standard (强制性标准检测结果). Texts are as recorded and may
 * be empty.
 *
 * @param row        its line in the source, for messages
 * @param standard   the number of the mandatory standard
 * @param indicator  what was tested
 * @param region     a division code of GB/T 2260; shown by city
 * @param industry   an industry code of GB/T 4754; shown by division
 * @param product    the kind of product
 * @param period     when, such as {@code 2026-Q3}
 * @param size       the size of the enterprise, such as 大型, 中型, 小型, 微型
 * @param enterprise whose product it was; only to count different ones, never shown
 * @param conforms   whether the limit was met
 */
public record Tested(
        int row,
        String standard,
        String indicator,
        String region,
        String industry,
        String product,
        String period,
        String size,
        String enterprise,
        boolean conforms) {

    public Tested {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(industry, "industry");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(enterprise, "enterprise");
    }
}
