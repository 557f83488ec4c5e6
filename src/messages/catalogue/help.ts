import type {Catalogue} from './entry.ts'

/** Texts of --help. */
export const helpMessages: Catalogue = {
  'help/program': {
    en: 'From a Chinese government work report as it is found to clean Markdown, PDF, Word and a one-page sheet of indicators.',
    zh: '把各种来源的政府工作报告整理为干净的 Markdown、PDF、Word 和一页指标表。',
  },
  'help/program-examples': {
    en: `Examples:
  baogao build report.txt                     all documents into output/report/
  baogao build reports/ --out done            a folder with all below it
  baogao clean report.txt > report.md         only the cleaned text
  baogao indicators report.txt --headline     the main indicators as a table

baogao COMMAND --help tells more of each. Exit codes: 0 fine, 1 something failed, 2 wrong usage.`,
    zh: `示例：
  baogao build 报告.txt                       全部文件写入 output/报告/
  baogao build reports/ --out done            整个文件夹（含下级）
  baogao clean 报告.txt > report.md           只要整理后的文字
  baogao indicators 报告.txt --headline       主要指标列成表

各命令的详细说明：baogao 命令 --help。退出码：0 正常，1 有失败，2 用法错误。`,
  },
  'help/usage': {en: 'Usage:', zh: '用法：'},
  'help/options': {en: 'Options:', zh: '选项：'},
  'help/commands': {en: 'Commands:', zh: '命令：'},
  'help/arguments': {en: 'Arguments:', zh: '参数：'},
  'help/global-options': {en: 'Global Options:', zh: '通用选项：'},
  'help/any-options': {en: '[options]', zh: '[选项]'},
  'help/any-command': {en: '[command]', zh: '[命令]'},
  'help/help': {en: 'show this help', zh: '显示帮助'},
  'help/help-command': {en: 'show the help of a command', zh: '显示某个命令的帮助'},
  'help/default': {en: ' (default: {value})', zh: '（默认：{value}）'},
  'help/version': {en: 'show the version', zh: '显示版本号'},
  'help/lang': {en: 'language of messages: zh or en (else the locale)', zh: '提示语言：zh 或 en（默认按系统区域）'},

  'help/build': {en: 'build all documents of reports', zh: '生成报告的全部文件'},
  'help/build-input': {
    en: 'files (.txt .md .html .docx .pdf), folders or patterns, - for standard input; input/ when none',
    zh: '文件（.txt .md .html .docx .pdf）、文件夹或通配符，- 表示标准输入；省略时为 input/',
  },
  'help/build-examples': {
    en: `
Each input gets a folder of its own, OUT/NAME/, with report.md, changes.json, report.pdf, report.docx, summary.pdf,
summary.docx, indicators.json, .csv and .xlsx. Correct report.md by hand and build it again: it is a good input.

Examples:
  baogao build report.txt
  baogao build 'reports/**/*.docx' --formats pdf,summary
  baogao build reports --template large-type --jobs 4 --report run.json

A second run leaves out what is up to date. Documents carry the report's own date, so the same input gives the same
bytes; SOURCE_DATE_EPOCH sets another date.`,
    zh: `
每个输入文件的结果写入各自的文件夹 OUT/文件名/：report.md、changes.json、report.pdf、report.docx、summary.pdf、
summary.docx、indicators.json、.csv、.xlsx。可以手工改正 report.md，再用它生成。

示例：
  baogao build 报告.txt
  baogao build 'reports/**/*.docx' --formats pdf,summary
  baogao build reports --template large-type --jobs 4 --report run.json

再次运行时，没有变化的文件会跳过。文件日期取报告自身的日期，相同输入总得到相同结果；可用 SOURCE_DATE_EPOCH 指定日期。`,
  },
  'help/out': {en: 'output folder', zh: '输出文件夹'},
  'help/template-option': {en: 'template of the report, a name or a path', zh: '报告的版式模板，名称或路径'},
  'help/sheet': {en: 'template of the one-page sheet, a name or a path', zh: '指标表的版式模板，名称或路径'},
  'help/formats': {en: 'what to write: pdf, docx, summary, data', zh: '生成哪些：pdf、docx、summary、data'},
  'help/strict': {en: 'exit with 1 on warnings, too', zh: '有警告时退出码也为 1'},
  'help/force': {
    en: 'build what is damaged, no report or up to date; overwrite edited files',
    zh: '损坏的、不是报告的、已是最新的也生成；覆盖被修改过的文件',
  },
  'help/pdf-standard': {en: 'write archival PDF', zh: '生成存档用 PDF'},
  'help/no-comments': {en: 'no Word comments at uncertain changes', zh: 'Word 中不加“待核”批注'},
  'help/track-changes': {en: 'corrections as tracked changes in Word', zh: '在 Word 中以修订标出更正'},
  'help/previous': {
    en: "last year's report (or its indicators.json): the sheet says which of its targets were met",
    zh: '上年报告（或其 indicators.json）：指标表注明上年目标是否完成',
  },
  'help/reference-doc': {en: "take the styles of your office's Word file", zh: '采用本单位 Word 文件的样式'},
  'help/jobs': {en: 'files built at a time (else the number of cores)', zh: '同时处理的文件数（默认为核数）'},
  'help/timeout': {en: 'seconds after which a file is given up', zh: '单个文件的时限（秒）'},
  'help/report': {en: 'write what happened to every file, as JSON', zh: '把每个文件的结果写成 JSON'},
  'help/compare-option': {
    en: 'set the reports side by side on one page: comparison.pdf, comparison.docx in DIR',
    zh: '把各报告并列成一页：DIR 中的 comparison.pdf 和 comparison.docx',
  },
  'help/shard': {en: 'build only part I of N, as 2/8', zh: '只处理第 I 份（共 N 份），如 2/8'},
  'help/watch': {en: 'build again whenever an input or template changes', zh: '输入或模板一有改动就重新生成'},

  'help/clean': {en: 'clean a report: Markdown to stdout', zh: '整理报告文字，Markdown 输出到屏幕'},
  'help/clean-file': {
    en: 'a report in any readable format; - is standard input',
    zh: '任何可读格式的报告；- 表示标准输入',
  },
  'help/changes': {
    en: 'show the changes as a table instead, uncertain ones first',
    zh: '改为列表显示各处修改，待核的在前',
  },
  'help/clean-examples': {
    en: `
Examples:
  baogao clean report.txt > report.md
  baogao clean report.txt --changes
  curl -s ADDRESS | baogao clean - > report.md`,
    zh: `
示例：
  baogao clean 报告.txt > report.md
  baogao clean 报告.txt --changes
  curl -s 网址 | baogao clean - > report.md`,
  },

  'help/indicators': {en: 'read the figures of reports', zh: '提取报告中的数据'},
  'help/indicators-file': {
    en: 'reports, folders or patterns; - is standard input',
    zh: '报告、文件夹或通配符；- 表示标准输入',
  },
  'help/headline': {en: 'only the main indicators, results beside targets', zh: '只列主要指标，完成情况与目标并列'},
  'help/json': {en: 'as JSON to stdout', zh: '以 JSON 输出'},
  'help/csv': {en: 'as CSV to stdout', zh: '以 CSV 输出'},
  'help/xlsx': {en: 'as a workbook into FILE', zh: '写成工作簿文件'},
  'help/indicators-examples': {
    en: `
Examples:
  baogao indicators report.txt --headline
  baogao indicators reports/*.txt --csv > figures.csv`,
    zh: `
示例：
  baogao indicators 报告.txt --headline
  baogao indicators reports/*.txt --csv > 数据.csv`,
  },

  'help/compare': {en: 'set reports side by side', zh: '多份报告并列比较'},
  'help/compare-file': {
    en: 'two or more reports: years of one region, or regions of one year',
    zh: '两份以上报告：同一地区的几年，或同一年的几个地区',
  },
  'help/compare-examples': {
    en: `
Reports of one region over years show each year's target beside its result, met or missed; others a column each.

Examples:
  baogao compare 2024.txt 2025.txt 2026.txt
  baogao compare regions/*.txt --xlsx compared.xlsx`,
    zh: `
同一地区几年的报告，逐年并列目标、完成情况和是否完成；其他报告每份一列。

示例：
  baogao compare 2024.txt 2025.txt 2026.txt
  baogao compare 各县/*.txt --xlsx 比较.xlsx`,
  },

  'help/template': {en: 'list, show, check or begin templates', zh: '列出、查看、检查或新建版式模板'},
  'help/template-list': {en: 'what can be given to --template and --sheet', zh: '列出可用的模板'},
  'help/template-show': {en: 'a template as YAML', zh: '显示模板内容（YAML）'},
  'help/template-check': {en: 'check a template and all that it extends', zh: '检查模板及其所继承的模板'},
  'help/template-new': {en: 'begin a template in templates/', zh: '在 templates/ 中新建模板'},
  'help/template-name': {en: 'name of the new template', zh: '新模板的名称'},
  'help/resolved': {en: 'with all that it takes from the templates it extends', zh: '包含从上级模板继承的全部设置'},
  'help/extends': {en: 'template to start from', zh: '以哪个模板为基础'},
  'help/template-examples': {
    en: `
Examples:
  baogao template new ours --extends work-report    writes templates/ours.yaml
  baogao template check ours
  baogao build report.txt --template ours`,
    zh: `
示例：
  baogao template new 本单位 --extends work-report   生成 templates/本单位.yaml
  baogao template check 本单位
  baogao build 报告.txt --template 本单位`,
  },
}
