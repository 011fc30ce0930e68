package io.zhuji.core.catalog;

import io.zhuji.core.indicator.Requirement.Wording;

/** What a pack says that it does not hold of a document. */
record MissingRow(String document, Wording missing) {}
