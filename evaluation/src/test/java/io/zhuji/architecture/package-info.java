/** What the code of the library may stand on, and what it never does; each ban with a class that breaks it. */
package io.zhuji.architecture;
