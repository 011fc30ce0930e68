package io.zhuji.core.indicator;

/** Which values of an indicator are better (指标方向). It belongs to the indicator and not to a number. */
public enum Direction {
    /** The lower the better: a content of lead. */
    LOWER,
    /** The higher the better: a strength, a grade of fastness. */
    HIGHER,
    /** The nearer to the middle of a range, or the narrower the range, the better: a pH value. */
    RANGE,
    /** Met or not, no better and no worse: sharp edges, a marking. */
    MET,
    /** A figure that other requirements refer to; not judged by itself. */
    PARAMETER
}
