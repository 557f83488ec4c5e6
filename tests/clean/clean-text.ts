import {VFile} from 'vfile'
import {clean} from '../../src/clean/clean.ts'
import type {RawText} from '../../src/model/raw-text.ts'

/** Clean a text as the pipeline does, with its findings. */
export function cleanText(text: string, markup: RawText['markup'] = 'plain', force = true) {
  const file = new VFile({path: 'x.txt'})
  const raw: RawText = {text, markup, source: {name: 'x.txt', format: 'txt', encoding: 'utf-8', sha256: ''}}
  return {...clean(raw, file, {force}), rules: file.messages.map((message) => message.ruleId ?? '')}
}

/** report.md without its front matter. */
export function bodyOf(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?---\n/u, '').trim()
}
