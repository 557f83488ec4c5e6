// A thread that builds nothing: it does what the task's path says.
export default async function build({path, folder}) {
  if (path.includes('crash')) process.exit(3)
  if (path.includes('memory')) grow()
  if (path.includes('hang')) for (;;);
  if (path.includes('throw')) throw new Error('thrown by the fixture')
  return {path, folder, state: 'built', written: [], counts: {error: 0, warning: 0, note: 0}, findings: []}
}

function grow() {
  const kept = []
  for (;;) kept.push(new Array(1e6).fill(kept.length))
}
