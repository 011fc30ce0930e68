/** One page frame and charts; every HTML page of the library is made here. */
package io.zhuji.declaration.page;
