package org.gradual.foundation.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The query parameters that a resource method knows, as the members of a record; the method reads
 * them by {@link Query#read}. A member that is a record itself, such as {@code Paging}, stands for
 * its own members. A method without this annotation knows none.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asks {
  Class<? extends Record> value();
}
