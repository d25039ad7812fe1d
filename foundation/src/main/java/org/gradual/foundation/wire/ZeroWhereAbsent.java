package org.gradual.foundation.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A wire record whose whole numbers are 0 where they are not written, as {@code
 * JsonInclude(NON_DEFAULT)} leaves them out. In other records a number of a primitive type is
 * required.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ZeroWhereAbsent {}
