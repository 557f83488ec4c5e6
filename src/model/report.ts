import type {Root} from 'mdast'

/** A report as parsed from report.md: the hinge of every output. Node positions are those of `markdown`. */
export interface Report {
  metadata: ReportMetadata
  /** mdast with GFM tables and footnotes; no yaml node. Depth 1 is the title, 2 一、, 3 （一）, 4 1. */
  tree: Root
  /** report.md itself, front matter included. */
  markdown: string
}

/** Front matter of report.md. A key is absent when the text does not say it. */
export interface ReportMetadata {
  title?: string
  /** The year that the report plans for. */
  year?: number
  /** Day of delivery, ISO: 2020-01-02. */
  date?: string
  /** 青溪区第五届人民代表大会第四次会议 */
  meeting?: string
  speaker?: string
  /** 青溪区人民政府区长 */
  office?: string
  region?: string
  /** What else the front matter holds, as written. */
  [key: string]: string | number | undefined
}
