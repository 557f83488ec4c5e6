import type {Catalogue} from './entry.ts'

/** What the command line says: usage, the state of inputs, the file system, a run. */
export const cliMessages: Catalogue = {
  'cli/no-indicators': {
    en: 'This is no indicators.json of baogao. Give last year’s report itself, or the indicators.json that was written beside it',
    zh: '这不是 baogao 写的 indicators.json。请给出上年报告本身，或与其一同生成的 indicators.json',
  },
  'cli/unknown-option': {
    en: 'There is no option {name}. See {command} --help',
    zh: '没有选项 {name}。可用选项见 {command} --help',
  },
  'cli/unknown-option-near': {
    en: 'There is no option {name}; did you mean {near}? See {command} --help',
    zh: '没有选项 {name}，是否指 {near}？可用选项见 {command} --help',
  },
  'cli/unknown-command-near': {
    en: 'There is no command {name}; did you mean {near}? The commands stand in {command} --help',
    zh: '没有命令 {name}，是否指 {near}？全部命令见 {command} --help',
  },
  'cli/unknown-command': {
    en: 'There is no command {name}. The commands stand in {command} --help',
    zh: '没有命令 {name}。全部命令见 {command} --help',
  },
  'cli/option-needs-value': {
    en: 'The option {name} needs a value. See {command} --help',
    zh: '选项 {name} 后面要有值。用法见 {command} --help',
  },
  'cli/conflicting-options': {
    en: 'The options {one} and {other} exclude each other. See {command} --help',
    zh: '选项 {one} 和 {other} 不能同时使用。用法见 {command} --help',
  },
  'cli/missing-argument': {
    en: 'Here an argument is missing: {name}. See {command} --help',
    zh: '缺少参数 {name}。用法见 {command} --help',
  },
  'cli/too-many-arguments': {
    en: 'There are too many arguments. See {command} --help',
    zh: '参数太多。用法见 {command} --help',
  },
  'cli/wrong-value': {
    en: 'The value {value} does not fit {name}; expected: {expected}',
    zh: '{name} 的值 {value} 不合要求，应为：{expected}',
  },
  'cli/no-input-folder': {
    en: 'Nothing to build: name files or folders, or put reports into {folder}/. See baogao build --help',
    zh: '没有可生成的文件：请写出文件或文件夹，或把报告放进 {folder}/。用法见 baogao build --help',
  },
  'cli/nothing-found': {
    en: 'No report found in {path}. Files ending in .txt, .md, .html, .docx or .pdf are looked for',
    zh: '{path} 中没有找到报告。查找的是 .txt、.md、.html、.docx、.pdf 文件',
  },
  'cli/result-built': {
    en: '{name} → {folder}: {parts}, {ms} ms',
    zh: '{name} → {folder}：{parts}，{ms} 毫秒',
  },
  'cli/part-files': {en: '{count} {count|file|files}', zh: '{count} 个文件'},
  'cli/part-pages': {en: '{count} {count|page|pages}', zh: '{count} 页'},
  'cli/part-changes': {en: '{count} {count|change|changes}', zh: '{count} 处修改'},
  'cli/part-uncertain-changes': {
    en: '{count} {count|change|changes} ({uncertain} uncertain)',
    zh: '{count} 处修改（{uncertain} 处待核）',
  },
  'cli/part-figures': {en: '{count} {count|figure|figures}', zh: '{count} 个数据'},
  'cli/result-skipped': {
    en: '{name} → {folder}: up to date',
    zh: '{name} → {folder}：已是最新',
  },
  'cli/result-failed': {
    en: '{name}: nothing written, {findings}',
    zh: '{name}：未生成，{findings}',
  },
  'cli/no-findings': {en: 'no findings', zh: '无问题'},
  'cli/count-error': {en: '{count} {count|error|errors}', zh: '{count} 个错误'},
  'cli/count-warning': {en: '{count} {count|warning|warnings}', zh: '{count} 个警告'},
  'cli/count-note': {en: '{count} {count|note|notes}', zh: '{count} 条说明'},
  'cli/and': {en: ', ', zh: '、'},
  'cli/comma': {en: ', ', zh: '，'},
  'cli/severity-error': {en: 'error', zh: '错误'},
  'cli/severity-warning': {en: 'warning', zh: '警告'},
  'cli/severity-note': {en: 'note', zh: '说明'},
  'cli/more-like-it': {
    en: 'and {count} more of this kind (lines {lines})',
    zh: '同类还有 {count} 处（第 {lines} 行）',
  },
  'cli/more-of-it': {en: 'and {count} more of this kind', zh: '同类还有 {count} 处'},
  'cli/more-findings': {
    en: '… and {count} more {count|finding|findings}; all of them with --report run.json',
    zh: '……另有 {count} 条，用 --report run.json 可得到全部',
  },
  'cli/totals': {
    en: '{files} {files|file|files}: {built} built, {skipped} up to date, {failed} failed; {seconds} s, {rate} a second',
    zh: '共 {files} 个文件：生成 {built}，已是最新 {skipped}，失败 {failed}；用时 {seconds} 秒，每秒 {rate} 个',
  },
  'cli/progress': {
    en: '{done}/{total}  {rate}/s  {left} left  {name}',
    zh: '{done}/{total}  每秒 {rate} 个  还需 {left}  {name}',
  },
  'cli/failures': {en: 'What failed:', zh: '失败的文件：'},
  'cli/stopped': {
    en: 'Stopped. What is written is whole; the same command goes on from here',
    zh: '已停止。已写出的文件都是完整的；再次运行同一命令即可继续',
  },
  'cli/watching': {
    en: 'Watching {count} {count|place|places} for changes; Ctrl-C ends',
    zh: '正在监视 {count} 处的改动，按 Ctrl-C 结束',
  },
  'cli/merged': {
    en: 'Figures of all reports: {written}',
    zh: '全部报告的数据：{written}',
  },
  'cli/compared': {en: 'Reports side by side: {written}', zh: '各报告对比：{written}'},
  'cli/compare-two': {
    en: 'A comparison needs at least two reports that can be read',
    zh: '比较至少需要两份可读取的报告',
  },
  'cli/no-changes': {en: 'Nothing was changed: the text is clean', zh: '没有修改：原文是干净的'},
  'cli/column-file': {en: 'file', zh: '文件'},
  'cli/column-state': {en: 'state', zh: '结果'},
  'cli/column-pages': {en: 'pages', zh: '页'},
  'cli/column-changes': {en: 'changes', zh: '修改'},
  'cli/column-uncertain': {en: 'uncertain', zh: '待核'},
  'cli/column-figures': {en: 'figures', zh: '数据'},
  'cli/column-findings': {en: 'findings', zh: '问题'},
  'cli/column-ms': {en: 'ms', zh: '毫秒'},
  'cli/column-line': {en: 'line', zh: '行'},
  'cli/column-rule': {en: 'rule', zh: '规则'},
  'cli/column-before': {en: 'before', zh: '原文'},
  'cli/column-after': {en: 'after', zh: '改为'},
  'cli/column-certain': {en: 'certain', zh: '确定'},
  'cli/column-indicator': {en: 'indicator', zh: '指标'},
  'cli/column-value': {en: 'last year', zh: '上年完成'},
  'cli/column-growth': {en: 'growth', zh: '增长'},
  'cli/column-target': {en: 'target', zh: '今年目标'},
  'cli/column-period': {en: 'period', zh: '时期'},
  'cli/column-status': {en: 'status', zh: '性质'},
  'cli/column-measure': {en: 'measure', zh: '度量'},
  'cli/column-figure': {en: 'figure', zh: '数值'},
  'cli/column-name': {en: 'name', zh: '名称'},
  'cli/column-kind': {en: 'kind', zh: '用途'},
  'cli/column-extends': {en: 'extends', zh: '继承自'},
  'cli/column-description': {en: 'description', zh: '说明'},
  'cli/status-actual': {en: 'actual', zh: '完成'},
  'cli/status-target': {en: 'target', zh: '目标'},
  'cli/measure-value': {en: 'value', zh: '总量'},
  'cli/measure-growth': {en: 'growth', zh: '增长'},
  'cli/measure-share': {en: 'share', zh: '占比'},
  'cli/measure-change': {en: 'change', zh: '增减'},
  'cli/measure-completion': {en: 'of the plan', zh: '完成计划'},
  'cli/measure-multiple': {en: 'multiple', zh: '倍数'},
  'cli/kind-report': {en: 'report', zh: '报告'},
  'cli/kind-sheet': {en: 'sheet', zh: '指标表'},
  'cli/template-faulty': {
    en: '(faulty; see baogao template check {name})',
    zh: '（有错误，见 baogao template check {name}）',
  },
  'cli/template-fine': {en: '{name} is fine', zh: '{name} 没有问题'},
  'cli/template-exists': {
    en: '{path} is there already. Choose another name or edit that file',
    zh: '{path} 已存在。请换一个名称，或直接修改该文件',
  },
  'cli/template-name': {
    en: 'The name {name} does not do: use letters, digits, - and _',
    zh: '名称 {name} 不可用：只能用文字、数字、- 和 _',
  },
  'cli/template-made': {
    en: 'Written: {path}. Edit it, then: baogao build REPORT --template {name}',
    zh: '已生成 {path}。修改后使用：baogao build 报告 --template {name}',
  },
  'cli/state-built': {en: 'built', zh: '生成'},
  'cli/state-skipped': {en: 'up to date', zh: '最新'},
  'cli/state-failed': {en: 'failed', zh: '失败'},

  'files/missing': {
    en: 'There is no {path}. Check the name; a name with spaces needs quotes',
    zh: '找不到 {path}。请检查名称；含空格的名称要加引号',
  },
  'files/is-folder': {
    en: '{path} is a folder where a file was expected',
    zh: '{path} 是文件夹，此处应为文件',
  },
  'files/not-plain': {
    en: '{path} is no plain file (a device or a pipe). Save the text to a file first',
    zh: '{path} 不是普通文件（设备或管道）。请先把文字存成文件',
  },
  'files/not-folder': {
    en: '{path} cannot be made: a file of that name stands there. Move it away or choose another --out',
    zh: '无法建立 {path}：同名文件已存在。请移走该文件，或用 --out 另选位置',
  },
  'files/no-permission': {
    en: '{path} may not be read or written ({code}). Check its permissions or choose another place with --out',
    zh: '{path} 没有读写权限（{code}）。请检查权限，或用 --out 另选位置',
  },
  'files/read-only': {
    en: '{path} lies on a disk that can only be read ({code}). Choose another place with --out',
    zh: '{path} 所在的磁盘是只读的（{code}）。请用 --out 另选位置',
  },
  'files/no-space': {
    en: 'The disk is full ({path}); what stood there before is untouched. Free some space or choose another place with --out, then run again',
    zh: '磁盘已满（{path}），原有文件未受影响。请清理空间或用 --out 另选位置后再运行',
  },
  'files/name-too-long': {
    en: 'The path {path} is longer than the system allows. Choose a shorter --out',
    zh: '路径 {path} 超出系统允许的长度。请用 --out 选一个较短的位置',
  },
  'files/busy': {
    en: '{path} is in use by another program. Close it there and run again',
    zh: '{path} 正被其他程序使用。请关闭后再运行',
  },
  'files/disk': {
    en: 'The system could not read or write {path} ({code}). Check the disk and run again',
    zh: '系统无法读写 {path}（{code}）。请检查磁盘后再运行',
  },
  'files/kept-edited': {
    en: '{name} was edited since it was written: it is kept, and the new one is {other}. --force overwrites it',
    zh: '{name} 在生成后被修改过，已保留；新文件是 {other}。用 --force 可覆盖',
  },
  'batch/fault': {
    en: 'A fault of this program, not of your file: {reason} ({place}). Please report it with the file; the other files are built',
    zh: '这是本程序的错误，不是文件的问题：{reason}（{place}）。请连同文件一起反馈；其他文件照常生成',
  },
  'batch/timeout': {
    en: 'Given up after {seconds} s. Try it alone with a larger --timeout',
    zh: '{seconds} 秒内没有完成，已放弃。可单独运行并加大 --timeout',
  },
  'batch/crashed': {
    en: 'Its thread broke down ({reason}). Try the file alone; the other files are built',
    zh: '处理线程中断（{reason}）。请单独运行这个文件；其他文件照常生成',
  },
  'batch/stopped': {en: 'Stopped before it was finished', zh: '未完成时被停止'},
  'batch/workbook-full': {
    en: 'A sheet of Excel is full: {left} {left|figure stands|figures stand} only in {csv}',
    zh: 'Excel 工作表已满：另有 {left} 个数据只写入 {csv}',
  },
  'batch/same-name': {
    en: 'Several inputs are called {name}; this one goes to {folder}',
    zh: '有多个文件名为 {name}，此文件输出到 {folder}',
  },
}
