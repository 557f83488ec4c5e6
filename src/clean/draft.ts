import type {Change} from '../model/change.ts'

/** What a line of the draft is found to be. Body until a rule says more; annex and glossary are their headings. */
export type Role =
  | 'body'
  | 'title'
  | 'subtitle'
  | 'delivery'
  | 'speaker'
  | 'salutation'
  | 'heading'
  | 'annex'
  | 'glossary'
  | 'note'
  | 'cell'
  | 'verbatim'

/** One line of the text on its way to a paragraph of report.md. */
export interface Line {
  text: string
  /** Line of the raw text where it begins, from 1. */
  origin: number
  /** True where a blank line stood above. */
  gap: boolean
  role: Role
  /** 1 一、 · 2 （一） · 3 1. for role heading. */
  level?: number
  /** Characters at the start that are the paragraph's topic sentence. */
  strong?: number
  /** Characters of white space that stood before the text: an indent begins a paragraph. */
  indent: number
  /** Below the report proper: in an annex or a glossary a numbered line is an item, not a heading of the report. */
  zone?: 'annex' | 'glossary'
  /** Footnote identifier of role note. */
  note?: string
  /** True where the text is Markdown source that must stand as it is: links, inline code, emphasis. */
  markup?: boolean
  /** True where a short line without a final mark was left a line of its own. */
  stands?: boolean
  /** True for an item of a list that the input marked as one. */
  bullet?: boolean
  /** Depth of a heading mark that the input had: evidence, not proof. */
  hint?: number
  /** Place in its table of role cell; lines of one cell follow each other. */
  cell?: {table: number; row: number; column: number}
  /** True for a line of a table whose columns cannot be told. */
  flattened?: boolean
  /** True where a paragraph is known to end here. */
  closed?: boolean
  /** True for what came out of a line that held the whole text: no line end of it is left. */
  fused?: boolean
  /** True where a page ended above: a page number or form feed stood there. */
  page?: boolean
}

/** Replace [start, end) of a line. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Characters of context on either side of an edit in changes.json, so that a reader sees where. */
const contextLength = 4

/**
 * The report being cleaned. Lines are read freely but leave, come and change only through these functions, and each of
 * them lists what it did: that is why the ledger balances by construction.
 */
export class Draft {
  lines: Line[]
  readonly changes: Change[] = []
  /** Front matter found so far. */
  readonly metadata: Record<string, string | number | undefined> = {}
  /** Name of the rule at work. */
  rule = ''

  constructor(lines: Line[]) {
    this.lines = lines
  }

  /** List a change; runs of removals from neighbouring lines become one. */
  record(line: number, before: string, after: string, certain: boolean): void {
    this.changes.push({rule: this.rule, line, before, after, certain})
  }

  /** Make edits on one line; they must not overlap and be in order. Neighbours within each other's context are listed as one change. */
  edit(line: Line, edits: Edit[], certain = true): void {
    if (edits.length === 0) return
    const old = line.text
    const parts: string[] = []
    let at = 0
    for (const edit of edits) {
      parts.push(old.slice(at, edit.start), edit.text)
      at = edit.end
    }
    parts.push(old.slice(at))
    for (const group of groups(edits)) this.#recordGroup(line, old, group, certain)
    line.text = parts.join('')
  }

  /** Replace the match of a pattern, every one where it is global; undefined leaves a match as it is. */
  substitute(
    line: Line,
    pattern: RegExp,
    replacement: string | ((match: RegExpExecArray) => string | undefined),
    certain = true,
  ): void {
    const edits: Edit[] = []
    for (const match of matches(line.text, pattern)) {
      const text = typeof replacement === 'string' ? replacement : replacement(match)
      if (text !== undefined && text !== match[0])
        edits.push({start: match.index, end: match.index + match[0].length, text})
    }
    this.edit(line, edits, certain)
  }

  /** Take lines out. Successive ones are listed as one change. */
  remove(gone: (line: Line, index: number) => boolean, certain = true): void {
    const kept: Line[] = []
    let run: Line[] = []
    const flush = () => {
      if (run.length > 0) this.record(run[0]!.origin, run.map((line) => line.text).join('\n'), '', certain)
      run = []
    }
    let gap = false
    this.lines.forEach((line, index) => {
      if (gone(line, index)) {
        run.push(line)
        gap = true
        return
      }
      flush()
      if (gap) line.gap = true
      gap = false
      kept.push(line)
    })
    flush()
    this.lines = kept
  }

  /**
   * Cut lines in parts.
   *
   * @param cuts Offsets where a new line begins, in order; white space around a cut is dropped.
   */
  divide(cuts: (line: Line, index: number) => readonly number[], certain = true): void {
    this.lines = this.lines.flatMap((line, index) => {
      const offsets = cuts(line, index).filter((offset) => offset > 0 && offset < line.text.length)
      if (offsets.length === 0) return [line]
      const bounds = [0, ...offsets, line.text.length]
      const parts = bounds.slice(1).map((end, part) => line.text.slice(bounds[part], end))
      offsets.forEach((_, part) => {
        const left = tail(parts[part]!)
        const right = head(parts[part + 1]!)
        this.record(line.origin, left + right, `${left.trimEnd()}\n${right.trimStart()}`, certain)
      })
      return parts.map((text, part) => ({
        ...line,
        text: part === 0 ? text.trimEnd() : part === parts.length - 1 ? text.trimStart() : text.trim(),
        gap: part > 0 || line.gap,
        indent: part > 0 ? 0 : line.indent,
        page: part === 0 && line.page === true,
      }))
    })
  }

  /**
   * Join lines to the ones above.
   *
   * @param glue What to put between two pieces, or undefined to leave them apart; `certain` false marks a guess. It sees the
   *             piece right above, and of what is joined already the first line, the length and the number of lines.
   */
  join(
    glue: (
      above: Line,
      below: Line,
      whole: {first: Line; length: number; lines: number},
    ) => {text: string; certain: boolean} | undefined,
  ): void {
    const joined: Line[] = []
    let pieces: string[] = []
    let last: Line | undefined
    let piece: Line | undefined
    let length = 0
    let lines = 0
    const flush = () => {
      if (last) last.text = pieces.join('')
    }
    for (const line of this.lines) {
      const answer = last && piece ? glue(piece, line, {first: last, length, lines}) : undefined
      if (last && piece && answer) {
        const left = tail(piece.text)
        const right = head(line.text)
        this.record(line.origin, `${left}\n${right}`, left + answer.text + right, answer.certain)
        pieces.push(answer.text, line.text)
        length += answer.text.length + line.text.length
        lines++
        piece = {...line, role: last.role, indent: last.indent}
        continue
      }
      flush()
      last = line
      piece = {...line}
      pieces = [line.text]
      length = line.text.length
      lines = 1
      joined.push(line)
    }
    flush()
    this.lines = joined
  }

  #recordGroup(line: Line, old: string, edits: readonly Edit[], certain: boolean): void {
    const from = Math.max(0, back(old, edits[0]!.start))
    const to = forth(old, edits.at(-1)!.end)
    let after = ''
    let at = from
    for (const edit of edits) {
      after += old.slice(at, edit.start) + edit.text
      at = edit.end
    }
    this.record(line.origin, old.slice(from, to), after + old.slice(at, to), certain)
  }
}

function matches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  if (pattern.global) return text.matchAll(pattern)
  const match = pattern.exec(text)
  return match ? [match] : []
}

/** Edits whose contexts touch. */
function groups(edits: readonly Edit[]): Edit[][] {
  const result: Edit[][] = []
  for (const edit of edits) {
    const group = result.at(-1)
    const last = group?.at(-1)
    if (group && last && edit.start - last.end <= contextLength * 2) group.push(edit)
    else result.push([edit])
  }
  return result
}

/** Context must not cut a surrogate pair: half of one is no character and the ledger would miss it. */
function back(text: string, offset: number): number {
  const at = offset - contextLength
  return at > 0 && isLowSurrogate(text, at) ? at - 1 : at
}

function forth(text: string, offset: number): number {
  const at = offset + contextLength
  return at < text.length && isLowSurrogate(text, at) ? at + 1 : Math.min(at, text.length)
}

function tail(text: string): string {
  return text.slice(Math.max(0, back(text, text.length - contextLength)))
}

function head(text: string): string {
  return text.slice(0, forth(text, contextLength))
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
