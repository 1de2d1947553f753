package org.recension.manner;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls a command that is done {@link Once}. What goes before, such as looking at a large file, is
 * done for every request, holds no turn of writing, and has no effect of its own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnceWithin {}
