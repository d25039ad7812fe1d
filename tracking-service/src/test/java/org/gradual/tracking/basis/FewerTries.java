package org.gradual.tracking.basis;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends each law after so many tries as {@code -Dgradual.laws.tries} says: mutation testing asks the
 * laws about some thousand broken rules. Without the property each law has all its tries.
 */
public final class FewerTries implements AroundTryHook {

  private static final int MOST = Integer.getInteger("gradual.laws.tries", Integer.MAX_VALUE);

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor oneTry, List<Object> parameters) {
    TryExecutionResult result = oneTry.execute(parameters);
    Store<AtomicInteger> tries =
        Store.getOrCreate(FewerTries.class, Lifespan.PROPERTY, AtomicInteger::new);
    return result.isSatisfied() && tries.get().incrementAndGet() >= MOST
        ? TryExecutionResult.satisfied(true)
        : result;
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
