import type {ParagraphStyle, StyledDocument} from '../../../src/model/styled-document.ts'

/** One document with every kind of block, on the official page; set by hand so that the writer is tested by itself. */
export function sampleDocument(): StyledDocument {
  return {
    kind: 'report',
    metadata: {
      title: '2025年云岭县人民政府工作报告',
      year: 2025,
      speaker: '白云川',
      office: '云岭县人民政府县长',
      meeting: '云岭县第九届人民代表大会第五次会议',
    },
    language: 'zh-CN',
    template: 'work-report',
    page: {
      width: mm(210),
      height: mm(297),
      margin: {top: mm(37), right: mm(26), bottom: mm(35), left: mm(28)},
      grid: {lines: 22, characters: 28},
      mirrored: false,
      footer: {
        odd: {text: '— {page} —', style: 'pageNumber', align: 'right', distance: mm(7), indentEm: 1},
        even: {text: '— {page} —', style: 'pageNumber', align: 'left', distance: mm(7), indentEm: 1},
      },
      firstPageNumber: 1,
    },
    fonts: {
      body: role('仿宋_GB2312', ['仿宋', 'FangSong']),
      kaiti: role('楷体_GB2312', ['楷体', 'KaiTi']),
      heiti: role('黑体', ['SimHei']),
      title: role('方正小标宋简体', ['宋体']),
      pageNumber: role('宋体', ['SimSun']),
      latin: role('仿宋_GB2312', ['仿宋', 'FangSong']),
    },
    styles: {
      title: look('Title', 'title', {size: 22, align: 'center', spaceAfter: 28.99, shape: 'trapezium'}),
      delivery: look('报告日期', 'kaiti', {align: 'center'}),
      speaker: look('报告人', 'kaiti', {align: 'center', spaceAfter: 28.99}),
      salutation: look('Salutation', 'body', {}),
      heading1: look('heading 1', 'heiti', {firstLineIndentEm: 2, outlineLevel: 1, keepWithNext: true, align: 'left'}),
      heading2: look('heading 2', 'kaiti', {firstLineIndentEm: 2, outlineLevel: 2, keepWithNext: true, align: 'left'}),
      heading3: look('heading 3', 'body', {firstLineIndentEm: 2, outlineLevel: 3, keepWithNext: true, align: 'left'}),
      body: look('Body Text', 'body', {firstLineIndentEm: 2}),
      quote: look('Quote', 'kaiti', {firstLineIndentEm: 2, indentLeftEm: 2}),
      list: look('List Paragraph', 'body', {}),
      code: look('HTML Preformatted', 'body', {align: 'left'}),
      footnote: look('footnote text', 'body', {size: 10.5, lineHeight: 16}),
      caption: look('caption', 'heiti', {size: 14, align: 'center', keepWithNext: true}),
      tableHeader: look('表头', 'heiti', {size: 12, lineHeight: 20, align: 'center'}),
      tableCell: look('表文', 'body', {size: 12, lineHeight: 20, align: 'left'}),
      pageNumber: look('footer', 'pageNumber', {size: 14, lineHeight: 16, align: 'center'}),
      contentsTitle: look('TOC Heading', 'heiti', {align: 'center'}),
      contents1: look('toc 1', 'body', {align: 'left'}),
      contents2: look('toc 2', 'body', {align: 'left', indentLeftEm: 2}),
    },
    characterStyles: {
      strong: {name: 'Strong', font: 'kaiti'},
      emphasis: {name: 'Emphasis', bold: true},
      footnoteMark: {name: 'footnote reference', rise: 'superscript'},
    },
    tableStyles: {
      table: {
        header: 'tableHeader',
        cell: 'tableCell',
        ruleWidth: 0.5,
        ruleColor: '#000000',
        headerFill: '#EEEEEE',
        padding: {x: 4, y: 2},
        spaceBefore: 8,
        spaceAfter: 8,
      },
    },
    blocks: [
      {type: 'paragraph', style: 'contentsTitle', children: [text('目　录')]},
      {type: 'contents', depth: 2, styles: ['contents1', 'contents2'], leader: '…'},
      {type: 'pageBreak'},
      {type: 'paragraph', style: 'title', children: [text('2025年云岭县人民政府工作报告')], line: 9},
      {type: 'paragraph', style: 'delivery', children: [text('——2025年1月8日在云岭县第九届人民代表大会第五次会议上')]},
      {type: 'paragraph', style: 'speaker', children: [text('云岭县人民政府县长　白云川')]},
      {type: 'paragraph', style: 'salutation', children: [text('各位代表：')], line: 11},
      {
        type: 'paragraph',
        style: 'heading1',
        anchor: '一、过去一年',
        children: [text('一、过去一年工作回顾')],
        line: 13,
      },
      {
        type: 'paragraph',
        style: 'body',
        line: 15,
        children: [
          text('经济运行稳中有进。', 'strong'),
          text('全县“三梁一川”布局展开——地区生产总值达到126.4亿元，增长6.1%，茶、药、菌……样样见长，'),
          {type: 'footnoteReference', identifier: 'three', label: '1'},
          {type: 'link', url: 'https://example.org/a b?q=茶&x=1', children: [text('县志')]},
          text('与'),
          {type: 'link', url: '#一、过去一年', children: [text('上文')]},
          text('可查；又见前注'),
          {type: 'footnoteReference', identifier: 'three', label: '1'},
          {type: 'break'},
          text('另起一行。'),
        ],
      },
      {type: 'paragraph', style: 'heading2', anchor: '（一）', children: [text('（一）山上种茶')], line: 17},
      {
        type: 'list',
        style: 'list',
        ordered: true,
        start: 3,
        items: [
          [{type: 'paragraph', style: 'list', children: [text('修好山路。')]}],
          [
            {type: 'paragraph', style: 'list', children: [text('通好电。')]},
            {
              type: 'list',
              style: 'list',
              ordered: false,
              start: 1,
              items: [[{type: 'paragraph', style: 'list', children: [text('先通村部。')]}]],
            },
          ],
        ],
      },
      {type: 'paragraph', style: 'quote', children: [text('山高路远，人心近。')]},
      {
        type: 'table',
        style: 'table',
        widths: [0.5, 0.25, 0.25],
        align: ['left', 'decimal', 'center'],
        caption: [text('主要指标')],
        rows: [
          [{children: [text('指标')]}, {children: [text('数值')]}, {children: [text('单位')]}],
          [{children: [text('茶园')], rowSpan: 2}, {children: [text('3.2')]}, {children: [text('万亩')]}],
          [{children: [text('合计 3.2')], columnSpan: 2}],
        ],
      },
      {type: 'code', style: 'code', value: 'a <- b & c\n\tend'},
      {type: 'rule'},
      {type: 'figure', source: 'tea.png', alternative: '茶山', caption: [text('图1 茶山')]},
      {type: 'figure', source: 'lost.png', alternative: '失踪的图'},
    ],
    footnotes: {
      three: [
        {
          type: 'paragraph',
          style: 'footnote',
          children: [
            text('“三梁一川”：指县境东西三道山梁与中部河川，见'),
            {type: 'link', url: 'https://example.org/', children: [text('县志')]},
            text('。'),
          ],
        },
      ],
    },
  }
}

/** A picture of one dot. */
export const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

export function text(value: string, style?: string) {
  return style === undefined ? {type: 'text' as const, value} : {type: 'text' as const, value, style}
}

function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

function role(eastAsia: string, alternatives: string[]) {
  return {faces: [], word: {eastAsia, latin: 'Times New Roman', alternatives}}
}

function look(name: string, font: string, more: Partial<ParagraphStyle>): ParagraphStyle {
  return {
    name,
    font,
    size: 15.75,
    align: 'justify',
    lineHeight: mm(225) / 22,
    spaceBefore: 0,
    spaceAfter: 0,
    firstLineIndentEm: 0,
    indentLeftEm: 0,
    indentRightEm: 0,
    ...more,
  }
}
