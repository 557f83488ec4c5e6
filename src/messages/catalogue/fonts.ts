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
}
