import type {Catalogue} from './entry.ts'

export const fontMessages: Catalogue = {
  'fonts/short': {
    en: 'The font file {path} is left out: it is too short for a font. Copy it again',
    zh: '字体文件 {path} 未使用：文件过短，不是字体。请重新复制',
  },
  'fonts/postscript': {
    en: 'The font file {path} is left out: it has PostScript outlines (CFF). Take the TrueType version (.ttf)',
    zh: '字体文件 {path} 未使用：其轮廓为 PostScript（CFF）格式。请改用 TrueType 版本（.ttf）',
  },
  'fonts/not-truetype': {
    en: 'The font file {path} is left out: it is no TrueType face. Take a .ttf or .ttc file',
    zh: '字体文件 {path} 未使用：不是 TrueType 字体。请使用 .ttf 或 .ttc 文件',
  },
  'fonts/cut-off': {
    en: 'The font file {path} is left out: its end is missing. Copy it again',
    zh: '字体文件 {path} 未使用：文件不完整。请重新复制',
  },
  'fonts/no-map': {
    en: 'The font file {path} is left out: it does not say which glyph shows which character (no Unicode map). Take another version',
    zh: '字体文件 {path} 未使用：没有 Unicode 字符映射。请换用其他版本',
  },
  'fonts/damaged': {
    en: 'The font file {path} is left out: its tables are damaged. Copy it again or take another version',
    zh: '字体文件 {path} 未使用：字体表已损坏。请重新复制或换用其他版本',
  },
  'fonts/restricted': {
    en: 'The font file {path} is left out: its licence forbids embedding (fsType 2). Ask its maker for a version that may be embedded',
    zh: '字体文件 {path} 未使用：其授权禁止嵌入（fsType 2）。请向字体厂商索取允许嵌入的版本',
  },
  'fonts/whole': {
    en: 'The font file {path} is left out: its licence forbids embedding a part of it (fsType 256). Ask its maker for a version that may be subset',
    zh: '字体文件 {path} 未使用：其授权禁止嵌入子集（fsType 256）。请向字体厂商索取允许子集嵌入的版本',
  },
  'fonts/bitmaps': {
    en: 'The font file {path} is left out: its licence lets only bitmaps be embedded (fsType 512). Ask its maker for a version with outlines',
    zh: '字体文件 {path} 未使用：其授权只允许嵌入点阵（fsType 512）。请向字体厂商索取允许嵌入轮廓的版本',
  },
  'fonts/own': {en: 'Your own faces are at hand: {faces}', zh: '已载入自有字体：{faces}'},
  'fonts/role': {
    en: 'There is no font role “{role}”. Expected one of {roles}',
    zh: '没有字体用途“{role}”。可用：{roles}',
  },
  'cli/column-role': {en: 'role', zh: '用途'},
  'cli/column-face': {en: 'face', zh: '字体'},
  'cli/column-covers': {en: 'characters', zh: '字数'},
  'cli/column-embedding': {en: 'embedding', zh: '嵌入授权'},
  'cli/column-licence': {en: 'licence', zh: '授权说明'},
  'cli/embedding-installable': {en: 'free', zh: '不限'},
  'cli/embedding-editable': {en: 'editable', zh: '可编辑'},
  'cli/embedding-preview': {en: 'print and preview', zh: '打印和预览'},
  'cli/embedding-restricted': {en: 'forbidden', zh: '禁止'},
  'cli/embedding-whole': {en: 'whole only', zh: '仅限整体'},
  'cli/embedding-bitmaps': {en: 'bitmaps only', zh: '仅限点阵'},
  'cli/font-own': {en: '{id} (yours)', zh: '{id}（自有）'},
  'cli/font-absent': {en: 'missing', zh: '缺失'},
  'cli/font-borrowed': {en: 'from other faces: {characters}', zh: '借用其他字体：{characters}'},
  'cli/font-uncovered': {en: 'none has: {characters}', zh: '均无字形：{characters}'},
  'cli/font-added': {
    en: '{face} is now used for {role}: {path}',
    zh: '{face} 已用于 {role}：{path}',
  },
  'cli/font-lacking': {
    en: 'It lacks {characters}; the next face steps in for them',
    zh: '缺少字形 {characters}，将由后备字体补足',
  },
  'help/fonts': {en: 'list fonts by role, or add a licensed one', zh: '按用途列出字体，或加入自有字体'},
  'help/fonts-list': {
    en: 'roles, faces, licences and what of a report they cover',
    zh: '列出用途、字体、授权和覆盖情况',
  },
  'help/fonts-add': {en: 'copy a licensed face to fonts/ for a role', zh: '把自有字体复制到 fonts/ 并指定用途'},
  'help/fonts-report': {en: 'report whose characters are to be covered', zh: '检查覆盖情况所依据的报告'},
  'help/fonts-file': {en: 'TrueType face: .ttf or .ttc', zh: 'TrueType 字体：.ttf 或 .ttc'},
  'help/fonts-role': {
    en: 'body, title, heiti, kaiti, pageNumber, latin or fallback',
    zh: 'body、title、heiti、kaiti、pageNumber、latin 或 fallback',
  },
  'help/fonts-examples': {
    en: `
Examples:
  baogao fonts list report.txt
  baogao fonts add FZXBSJW.ttf --role title`,
    zh: `
示例：
  baogao fonts list 报告.txt
  baogao fonts add FZXBSJW.ttf --role title`,
  },
}
