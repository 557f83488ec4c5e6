import {cutToWidth} from './display-width.ts'
import type {Terminal} from './terminal.ts'

export interface Progress {
  /** One more of the run is done. */
  step(name: string): void
  /** Take the line off the screen, for other words or at the end. */
  clear(): void
}

/** A line that is overwritten: done of all, rate, time left. Nothing where no person looks on. */
export function openProgress(total: number, terminal: Terminal): Progress {
  if (!terminal.interactive || total < 2) return {step: () => {}, clear: () => {}}
  const start = process.uptime()
  let done = 0
  const clear = () => void process.stderr.write('\r\u001b[K')
  return {
    step(name) {
      done++
      const rate = done / (process.uptime() - start)
      const left = duration((total - done) / rate)
      const words = terminal.word('cli/progress', {done, total, rate: rate.toFixed(1), left, name})
      clear()
      process.stderr.write(cutToWidth(words, terminal.columns - 1))
    },
    clear,
  }
}

/** 75 → 1:15 */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
