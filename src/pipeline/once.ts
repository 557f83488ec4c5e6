/** What is made at the first call and kept: a step that only some of the outputs need. */
export interface Once<T> {
  (): T
  /** What was made; undefined where nobody asked. */
  made: T | undefined
}

export function once<T>(make: () => T): Once<T> {
  const ask: Once<T> = Object.assign(() => (ask.made ??= make()), {made: undefined as T | undefined})
  return ask
}
