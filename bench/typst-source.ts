/** A plain Typst document of a report.md: the same page of 22 lines, the same faces and headings, nothing else. */
export function typstSource(markdown: string): string {
  const body = markdown.replace(/^---\n.*?\n---\n/su, '')
  const lines = body.split('\n').map((line) => {
    const heading = /^(?<marks>#{1,4}) (?<text>.*)$/u.exec(line)?.groups
    return heading ? `${'='.repeat(heading.marks!.length)} ${quote(heading.text!)}` : quote(line.replaceAll('**', ''))
  })
  return `${page}\n${lines.join('\n')}\n`
}

const page = `#set page(paper: "a4", margin: (top: 37mm, right: 26mm, bottom: 35mm, left: 28mm), numbering: "1")
#set text(font: ("Baogao FangSong", "Baogao Song"), size: 16pt, lang: "zh", region: "cn", top-edge: 0.88em, bottom-edge: -0.12em)
#set par(leading: 12.99pt, spacing: 12.99pt, first-line-indent: (amount: 2em, all: true), justify: true)`

function quote(text: string): string {
  return text.replace(/[\\#$*_@<>`[\]~]/gu, '\\$&')
}
