/** The smallest host: {@link io.zhuji.examples.embedding.Embedding} checks one listing. */
package io.zhuji.examples.embedding;
