/**
 * Write text so that Markdown reads it as text, with no more escapes than needed: Chinese text has few of its marks.
 *
 * @param text  One line.
 * @param where `start` where the text opens a block (1. and # mean something there), `inside` where it goes on.
 */
export function escapeMarkdown(text: string, where: 'start' | 'inside' = 'start'): string {
  const inside = text
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '\\\\')
    .replace(/[*`]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, '\\$&')
    .replace(/~(?=~)|(?<=~)~/gu, '\\~')
    .replace(/<(?=[A-Za-z/!?])/gu, '\\<')
    .replace(/&(?=#?[A-Za-z0-9]{1,32};)/gu, '\\&')
    .replace(/\[(?=\^)|\](?=[([:])/gu, '\\$&')
  if (where === 'inside') return inside
  return inside
    .replace(/^(?<number>\d{1,9})(?<mark>[.)])(?=\s|$)/u, '$<number>\\$<mark>')
    .replace(/^(?:[#>|]|[-+=](?=\s|[-=]|$))/u, '\\$&')
}
