import {escapeXml} from '../xml/escape-xml.ts'

/**
 * Write a run of one style.
 *
 * @param text  Line feeds become line breaks, tabs tabs; all other space is kept.
 * @param style Id of a character style.
 * @param tag   `w:delText` inside a deletion.
 */
export function writeRun(text: string, style?: string, tag: 'w:t' | 'w:delText' = 'w:t'): string {
  if (text === '') return ''
  return `<w:r>${properties(text, style)}${runContent(text, tag)}</w:r>`
}

/**
 * Quotes, dashes and ellipses stand in Chinese and in Latin faces alike; without the hint Word takes the Latin one.
 * The hint decides for such characters alone: letters and digits of the same run stay Latin.
 */
function properties(text: string, style: string | undefined): string {
  const name = style === undefined ? '' : `<w:rStyle w:val="${escapeXml(style)}"/>`
  const hint = ambiguous.test(text) ? '<w:rFonts w:hint="eastAsia"/>' : ''
  return name || hint ? `<w:rPr>${name}${hint}</w:rPr>` : ''
}

/** Characters of both worlds (ECMA-376 part 1, 17.3.2.26): “ ” ‘ ’ — … · × § ① ■ Greek, arrows and the like. */
const ambiguous =
  /[\u00A1\u00A4\u00A7\u00A8\u00AA\u00AD\u00AF-\u00B4\u00B6-\u00BA\u00BC-\u00BF\u00D7\u00F7\u02C7\u02C9-\u02CB\u02D9\u0370-\u03FF\u2000-\u27BF\u2E80-\u2EFF\uE000-\uF8FF]/u

function runContent(text: string, tag: string): string {
  if (!/[\n\t]/u.test(text)) return textElement(text, tag)
  return text
    .split(/(?<=[\n\t])|(?=[\n\t])/u)
    .map((piece) => (piece === '\n' ? '<w:br/>' : piece === '\t' ? '<w:tab/>' : textElement(piece, tag)))
    .join('')
}

function textElement(text: string, tag: string): string {
  return `<${tag} xml:space="preserve">${escapeXml(text)}</${tag}>`
}
