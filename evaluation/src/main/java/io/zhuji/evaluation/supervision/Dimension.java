package io.zhuji.evaluation.supervision;

/** What test results are broken down by. */
public enum Dimension {
    STANDARD,
    INDICATOR,
    REGION,
    INDUSTRY,
    PRODUCT,
    PERIOD,
    /** Of the enterprise (企业规模). */
    SIZE;

    /** What a result has in this dimension. */
    String of(Tested tested) {
        return switch (this) {
            case STANDARD -> tested.standard();
            case INDICATOR -> tested.indicator();
            case REGION -> tested.region();
            case INDUSTRY -> tested.industry();
            case PRODUCT -> tested.product();
            case PERIOD -> tested.period();
            case SIZE -> tested.size();
        };
    }
}
