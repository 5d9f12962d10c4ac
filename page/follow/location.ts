/** Noticing that a single-page portal has moved on. */

/** The part of the Navigation API that is used; older browsers lack it. */
interface NavigationLike {
  addEventListener: (
    type: 'currententrychange',
    listener: () => void,
    options: { signal?: AbortSignal },
  ) => void;
}

/**
 * Calls back after each change of the address, also by `pushState`. `currententrychange` comes after the
 * change and for each one; `navigate` comes before it and also for navigations that never happen.
 * Without the Navigation API, `popstate` and `hashchange` are what there is (Firefox before 147).
 */
export function onLocationChange(listener: () => void, signal?: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: NavigationLike };
  if (navigation)
    navigation.addEventListener('currententrychange', listener, signal ? { signal } : {});
  else
    for (const type of ['popstate', 'hashchange'])
      addEventListener(type, listener, signal ? { signal } : {});
}
