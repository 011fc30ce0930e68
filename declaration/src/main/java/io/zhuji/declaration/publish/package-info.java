/**
 * What the public gets to see of a declaration: its canonical JSON and digest, the signature over them, the landing page and
 * the QR code that leads there, the words for label and manual, and the section of the annual report.
 *
 * <p>Read {@link io.zhuji.declaration.publish.DeclarationJson} and {@link io.zhuji.declaration.publish.QrCode} first.
 */
package io.zhuji.declaration.publish;
