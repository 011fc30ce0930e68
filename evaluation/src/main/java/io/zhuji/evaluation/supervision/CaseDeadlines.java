package io.zhuji.evaluation.supervision;

/**
 * The days a {@link CaseFile} has, all counted from the day the result was received (期限), as data with an edition.
 *
 * @param objectionDays for an objection (产品质量法 art. 15)
 * @param correctDays   for the correction
 * @param recheckDays   for the check after it
 */
public record CaseDeadlines(int objectionDays, int correctDays, int recheckDays) {

    public CaseDeadlines {
        if (objectionDays < 1 || correctDays < objectionDays || recheckDays < correctDays) {
            throw new IllegalArgumentException("days must be at least 1 and not fall, were " + objectionDays + ", "
                    + correctDays + ", " + recheckDays);
        }
    }

    /**
     * Those of supervision: 15 days by law; 60 and 75 by 产品质量监督抽查管理暂行办法 (order 18 of 2019), which are general knowledge and
     * were not seen in its text.
     */
    public static CaseDeadlines ofSupervision() {
        DataFile data = DataFile.read("case-deadlines.json");
        return new CaseDeadlines(
                data.integer("objection_days"), data.integer("correct_days"), data.integer("recheck_days"));
    }
}
