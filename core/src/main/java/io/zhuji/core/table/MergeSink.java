package io.zhuji.core.table;

/** Takes rows and, before those of each sheet, its merged cells. */
interface MergeSink extends RowSink {

    /** The merged cells of the sheet whose rows come next. */
    void merges(Merges merges);
}
