import {cleanMessages} from './clean.ts'
import {cliMessages} from './cli.ts'
import {composeMessages} from './compose.ts'
import type {Catalogue} from './entry.ts'
import {fontMessages} from './fonts.ts'
import {helpMessages} from './help.ts'
import {indicatorMessages} from './indicators.ts'
import {parseMessages} from './parse.ts'
import {readMessages} from './read.ts'
import {readHtmlMessages} from './read-html.ts'
import {readPdfMessages} from './read-pdf.ts'
import {templateMessages} from './template.ts'
import {typesetMessages} from './typeset.ts'
import {writeMessages} from './write.ts'

/** Every message of every layer, by id. */
export const catalogue: Catalogue = {
  ...readMessages,
  ...readHtmlMessages,
  ...readPdfMessages,
  ...cleanMessages,
  ...parseMessages,
  ...indicatorMessages,
  ...templateMessages,
  ...composeMessages,
  ...typesetMessages,
  ...fontMessages,
  ...writeMessages,
  ...cliMessages,
  ...helpMessages,
}
