import type {Rule} from '../rule.ts'
import {decodeEscapes} from './decode-escapes.ts'
import {dropAbstracts} from './drop-abstracts.ts'
import {dropPageNumbers} from './drop-page-numbers.ts'
import {dropRepeatedBodies} from './drop-repeated-bodies.ts'
import {dropSliceNumbers} from './drop-slice-numbers.ts'
import {dropTailFurniture} from './drop-tail-furniture.ts'
import {dropWatermarks} from './drop-watermarks.ts'
import {findAnnexes} from './find-annexes.ts'
import {findGlossary} from './find-glossary.ts'
import {findHeadings} from './find-headings.ts'
import {findTables} from './find-tables.ts'
import {findTitleBlock} from './find-title-block.ts'
import {findTopicSentences} from './find-topic-sentences.ts'
import {joinCutLines} from './join-cut-lines.ts'
import {mendLookAlikes} from './mend-look-alikes.ts'
import {mendLostQuotes} from './mend-lost-quotes.ts'
import {mendNumbers} from './mend-numbers.ts'
import {mendPunctuation} from './mend-punctuation.ts'
import {mendSpaces} from './mend-spaces.ts'
import {mendTitleBlock} from './mend-title-block.ts'
import {readTitleBlock} from './read-title-block.ts'
import {settleLines} from './settle-lines.ts'
import {splitFusedHeadings} from './split-fused-headings.ts'
import {splitFusedParagraphs} from './split-fused-paragraphs.ts'
import {unfoldColumns} from './unfold-columns.ts'

/** What cleaning does, in order: read it aloud. */
export const rules: Rule[] = [
  decodeEscapes,
  mendLookAlikes,
  settleLines,
  unfoldColumns,
  dropWatermarks,
  dropSliceNumbers,
  findTables,
  dropPageNumbers,
  dropAbstracts,
  dropRepeatedBodies,
  mendTitleBlock,
  findTitleBlock,
  dropTailFurniture,
  findAnnexes,
  findGlossary,
  joinCutLines,
  mendLostQuotes,
  mendNumbers,
  mendPunctuation,
  splitFusedParagraphs,
  splitFusedHeadings,
  mendSpaces,
  findHeadings,
  readTitleBlock,
  findTopicSentences,
]

/** What a report.md may still need: its lines and structure stay. */
export const characterRules: Rule[] = [mendNumbers, mendPunctuation, mendSpaces]
