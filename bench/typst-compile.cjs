// Compiles with the Typst compiler of npm: node typst-compile.cjs MODULES FONTS SOURCE PDF
const [modules, fonts, source, pdf] = process.argv.slice(2)
const {NodeCompiler} = require(require.resolve('@myriaddreamin/typst-ts-node-compiler', {paths: [modules]}))
const {dirname} = require('node:path')
const compiler = NodeCompiler.create({workspace: dirname(source), fontArgs: [{fontPaths: [fonts]}]})
require('node:fs').writeFileSync(pdf, compiler.pdf({mainFilePath: source}))
