/** Whether a setting is there and not `none`. */
export function isOn<T>(setting: T | 'none' | undefined): setting is T {
  return setting !== undefined && setting !== 'none'
}
