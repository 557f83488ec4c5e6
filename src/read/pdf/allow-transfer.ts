/**
 * Give buffers the method that PDF.js calls once it has written a font's program (ES2024): Node has it from version 21 on. Without
 * it a page's drawing breaks off at its first text.
 */
export function allowTransfer(): void {
  const name = 'transferToFixedLength'
  if (name in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, name, {
    value(this: ArrayBuffer, length = this.byteLength) {
      const moved = new ArrayBuffer(length)
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
      return moved
    },
    configurable: true,
    writable: true,
  })
}
