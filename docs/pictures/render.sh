#!/bin/sh
# Render the pictures of the documentation anew: docs/pictures/render.sh
# Needs a build (node build.mjs), poppler's pdftoppm and ImageMagick. Look at each picture before you commit it.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$root"/docs/examples/*.yaml "$work"
cd "$work"

# picture NAME PDF PAGE...: pages side by side, a thin frame round each
picture() {
  name=$1 pdf=$2
  shift 2
  for page in "$@"; do
    pdftoppm -r 62 -f "$page" -l "$page" -png "$pdf" "$work/$name-$page"
  done
  montage "$work/$name"-*.png -tile x1 -bordercolor '#BBBBBB' -border 1 -geometry +6+6 -background white "$work/$name.png"
  convert "$work/$name.png" -strip +dither -colors 48 "$root/docs/pictures/$name.png"
}

# build TEMPLATE FORMATS [SHEET]
build() {
  node "$root/dist/cli.cjs" build "$root/input" --out "$work/out-$1" --template "$1" --formats "$2" --sheet "${3:-summary}" >&2
  echo "$work/out-$1"/*/
}

for name in work-report large-type briefing; do
  picture "$name" "$(build "$name" pdf)report.pdf" 1 2
done
folder=$(build ./red-head.yaml pdf)
last=$(pdfinfo "${folder}report.pdf" | sed -n 's/^Pages: *//p')
picture official "${folder}report.pdf" 1 "$last"
picture summary "$(build work-report summary)summary.pdf" 1
picture summary-cards "$(build work-report summary summary-cards)summary.pdf" 1
picture county "$(build ./county.yaml pdf)report.pdf" 1 2
picture book "$(build ./book.yaml pdf)report.pdf" 1 2 3
picture pocket "$(build ./pocket.yaml pdf)report.pdf" 1 2
