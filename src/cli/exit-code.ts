/** Everything went well; something failed, or warned under --strict; the command line was wrong; Ctrl-C. */
export const exitCode = {fine: 0, failed: 1, usage: 2, stopped: 130} as const
