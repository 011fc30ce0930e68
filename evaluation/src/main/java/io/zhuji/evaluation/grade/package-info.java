/**
 * Grades (评价定级): schemes as data over one small engine, and gradings that explain themselves.
 *
 * <p>Read {@link io.zhuji.evaluation.grade.Scheme} and {@link io.zhuji.evaluation.grade.Grading} first.
 */
package io.zhuji.evaluation.grade;
