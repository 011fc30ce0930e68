/** Makes sets of declared standards with fakes planted in them; knows nothing of how they are looked for. */
package io.zhuji.evaluation.planted;
