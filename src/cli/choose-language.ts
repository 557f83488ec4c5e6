import type {Language} from '../messages/word.ts'

/**
 * The language of messages: what --lang says, else the locale of the environment, as POSIX ranks its variables; English for any
 * locale but a Chinese one.
 *
 * @param args Command line; read before it is parsed, since the parser's own messages have a language too.
 */
export function chooseLanguage(args: readonly string[], environment: Record<string, string | undefined>): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = at === -1 ? undefined : args[at]!.includes('=') ? args[at]!.split('=')[1] : args[at + 1]
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^zh/iu.test(asked ?? locale) ? 'zh' : 'en'
}
