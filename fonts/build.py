#!/usr/bin/python3
"""Build the faces of fonts/ and fonts/metrics.json from open originals.

Needs Python 3 with fontTools (Debian: python3-fonttools). The originals and their checksums are in fonts/README.md.

    python3 fonts/build.py ORIGINALS

ORIGINALS is a folder with LXGWZhuqueFangsong-Regular.ttf, LXGWWenKaiGBLite-Regular.ttf and LiberationSerif-Regular.ttf;
the Noto faces come from the development dependencies in node_modules. Same originals, same bytes.
"""

import hashlib
import json
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._n_a_m_e import NameRecord

HERE = Path(__file__).parent
NOTO = HERE.parent / 'node_modules/@expo-google-fonts'

# Marks with an em of advance of which one half is empty: closing ones lose the right half, opening ones the left.
CLOSING = '、，。：；！？”’）】〉》」』〕］｝'
OPENING = '“‘（【〈《「『〔［｛'
HALF_WIDTH_BASE = 0xE000
# Set on half an em everywhere (CLREQ: interpunct and solidus).
HALF_EM = '·'
# A connector drawn from edge to edge, so that —— is one stroke.
FULL_EM = '—'

ASCII = ''.join(map(chr, range(0x20, 0x7F)))
# What reports print and the 仿宋 original lacks in part.
SYMBOLS = (
    ''.join(map(chr, [*range(0x2460, 0x249C), *range(0x2160, 0x216C), *range(0x3220, 0x322A), *range(0x3388, 0x33D4)]))
    + '℃℉℅№‰‱×÷±≤≥≠≈∞√∑∶∷°′″→←↑↓■□▲△▼▽◆◇○●◎★☆※〇〒§µμ½¼¾²³¹₀₁₂₃₄₅₆₇₈₉αβγδεθλμπρσφωΩΔ￥€£¢・～〜–—―‖…'
)

NOTICE = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'
# Fixed, so that a second run gives the same bytes: 2026-01-01 in seconds since 1904.
DATE = 3850156800


def faces(originals):
    fangsong = originals / 'LXGWZhuqueFangsong-Regular.ttf'
    kaiti = originals / 'LXGWWenKaiGBLite-Regular.ttf'
    latin = originals / 'LiberationSerif-Regular.ttf'
    song = NOTO / 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'
    common = common_han(fangsong)
    return [
        dict(id='baogao-fangsong', family='Baogao Fangsong', source=fangsong, keep=everything,
             grafts=[(latin, ASCII, True), (song, SYMBOLS, False)]),
        dict(id='baogao-kaiti', family='Baogao Kaiti', source=kaiti, keep=lambda c: c in common or not is_han(c),
             grafts=[(latin, ASCII, True), (song, SYMBOLS, False)]),
        dict(id='baogao-heiti', family='Baogao Heiti', source=NOTO / 'noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
             keep=lambda c: c in common or is_symbol(c), grafts=[]),
        dict(id='baogao-biaosong', family='Baogao Biaosong', source=NOTO / 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
             keep=lambda c: c in common or is_symbol(c), grafts=[]),
        dict(id='baogao-song', family='Baogao Song', source=song,
             keep=lambda c: is_symbol(c) or is_han(c) and not is_extension_a(c),
             grafts=[(latin, ASCII, True)]),
        dict(id='baogao-serif', family='Baogao Serif', source=latin, keep=everything, grafts=[]),
    ]


def everything(_):
    return True


def is_han(code):
    return 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF


def is_extension_a(code):
    return 0x3400 <= code <= 0x4DBF


def is_symbol(code):
    return not is_han(code) and code < 0xAC00 or 0xFE00 <= code < 0x10000


def common_han(path):
    """Han that titles and headings may need: all that 仿宋 has, and what texts in traditional characters use often."""
    codes = {c for c in TTFont(path, lazy=True).getBestCmap() if is_han(c)}
    return codes | {c for c in range(0x4E00, 0xA000) if in_big5_first_level(c)}


def in_big5_first_level(code):
    encoded = can_encode(chr(code), 'big5')
    return encoded is not None and 0xA440 <= int.from_bytes(encoded, 'big') <= 0xC67E


def can_encode(character, encoding):
    try:
        return character.encode(encoding)
    except UnicodeEncodeError:
        return None


def build(face):
    font = TTFont(face['source'], recalcTimestamp=False)
    scale_to_thousand(font)
    use_full_width_alternates(font)
    keep = {c for c in font.getBestCmap() if face['keep'](c) and not is_private(c)}
    keep_only(font, keep)
    decompose(font)
    for donor_path, characters, replace in face['grafts']:
        graft(font, TTFont(donor_path, lazy=True), characters, replace)
    if face['id'] != 'baogao-serif':
        repair_marks(font)
        halves = add_half_width(font)
    else:
        halves = {}
    add_no_break_space(font)
    set_vertical_metrics(font)
    set_names(font, face)
    sort_glyphs(font)
    path = HERE / f"{face['id']}.ttf"
    font.save(path, reorderTables=True)
    return describe(TTFont(path), path, halves)


def is_private(code):
    return 0xE000 <= code <= 0xF8FF or code >= 0xF0000


def scale_to_thousand(font):
    if font['head'].unitsPerEm != 1000:
        from fontTools.ttLib.scaleUpem import scale_upem

        scale_upem(font, 1000)


def use_full_width_alternates(font):
    """Quotes of a Latin shape give way to the full-width form that the original hides behind `fwid`."""
    if 'GSUB' not in font:
        return
    table = font['GSUB'].table
    indices = {i for r in table.FeatureList.FeatureRecord if r.FeatureTag == 'fwid' for i in r.Feature.LookupListIndex}
    swaps = {}
    for index in indices:
        for sub in table.LookupList.Lookup[index].SubTable:
            swaps.update(getattr(getattr(sub, 'ExtSubTable', sub), 'mapping', {}))
    widths = font['hmtx']
    for sub in font['cmap'].tables:
        if not hasattr(sub, 'cmap') or sub.format == 14:
            continue
        for mark in '“”‘’':
            glyph = sub.cmap.get(ord(mark))
            if glyph in swaps and widths[swaps[glyph]][0] == 1000:
                sub.cmap[ord(mark)] = swaps[glyph]


def keep_only(font, codes):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = ['*']
    options.notdef_outline = True
    options.drop_tables += ['GSUB', 'GPOS', 'GDEF', 'BASE', 'JSTF', 'MATH', 'VORG', 'vhea', 'vmtx', 'DSIG', 'STAT', 'meta', 'FFTM']
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    for tag in [t for t in font.keys() if t not in WANTED]:
        del font[tag]


WANTED = {'GlyphOrder', 'head', 'hhea', 'maxp', 'OS/2', 'hmtx', 'cmap', 'loca', 'glyf', 'name', 'post'}


def decompose(font):
    glyphs = font.getGlyphSet()
    glyf = font['glyf']
    for name in font.getGlyphOrder():
        if glyf[name].isComposite():
            glyf[name] = redraw(glyphs, name, (1, 0, 0, 1, 0, 0))


def redraw(glyphs, name, transform):
    recording = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(recording)
    pen = TTGlyphPen(None)
    recording.replay(TransformPen(pen, transform))
    return pen.glyph()


def graft(font, donor, characters, replace):
    """Take the donor's glyphs for `characters`: all of them, or only those that the face lacks."""
    scale = 1000 / donor['head'].unitsPerEm
    source = donor.getBestCmap()
    present = font.getBestCmap()
    glyphs = donor.getGlyphSet()
    for character in characters:
        code = ord(character)
        if code not in source or (code in present and not replace):
            continue
        glyph = redraw(glyphs, source[code], (scale, 0, 0, scale, 0, 0))
        put(font, code, f'graft{code:04X}', glyph, round(donor['hmtx'][source[code]][0] * scale))


def put(font, code, name, glyph, advance):
    font['glyf'][name] = glyph
    glyph.recalcBounds(font['glyf'])
    font['hmtx'][name] = (advance, getattr(glyph, 'xMin', 0) or 0)
    for sub in font['cmap'].tables:
        if sub.format == 12 or (code < 0x10000 and sub.format == 4):
            sub.cmap[code] = name
    if not any(sub.format == 12 for sub in font['cmap'].tables) and code > 0xFFFF:
        raise ValueError('no cmap of format 12')


def repair_marks(font):
    for mark in CLOSING:
        place(font, mark, 1000, lambda left, right: 500 * 0.12 - left if is_off(font, mark) else 0)
    for mark in OPENING:
        place(font, mark, 1000, lambda left, right: 1000 - 500 * 0.12 - right if is_off(font, mark) else 0)
    for mark in HALF_EM:
        place(font, mark, 500, lambda left, right: 250 - (left + right) / 2)
    full_em_dash(font)


def is_off(font, mark):
    """True for a mark of Latin width: it goes to the side of the em box where Chinese setting has it."""
    return font['hmtx'][font.getBestCmap()[ord(mark)]][0] != 1000


def place(font, mark, advance, shift):
    name = font.getBestCmap().get(ord(mark))
    if name is None:
        return
    left, right = ink(font, name)
    moved = redraw(font.getGlyphSet(), name, (1, 0, 0, 1, round(shift(left, right)), 0))
    put(font, ord(mark), f'full{ord(mark):04X}', moved, advance)


def ink(font, name):
    pen = BoundsPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(pen)
    return (pen.bounds[0], pen.bounds[2]) if pen.bounds else (0, 0)


def full_em_dash(font):
    """Stretch — to the whole em where the original leaves air at its sides; a bar bears it."""
    name = font.getBestCmap()[ord(FULL_EM)]
    left, right = ink(font, name)
    scale = 1000 / (right - left)
    put(font, ord(FULL_EM), 'full2014', redraw(font.getGlyphSet(), name, (scale, 0, 0, 1, -left * scale, 0)), 1000)


def add_half_width(font):
    """Draw the half-width form of every mark at a private-use code point of its own."""
    halves = {}
    for index, mark in enumerate(CLOSING + OPENING):
        name = font.getBestCmap().get(ord(mark))
        if name is None:
            continue
        left, right = ink(font, name)
        shift = 0 if mark in CLOSING else -500
        if left + shift < 0 or right + shift > 500:
            shift = 250 - (left + right) / 2
        code = HALF_WIDTH_BASE + index
        put(font, code, f'half{ord(mark):04X}', redraw(font.getGlyphSet(), name, (1, 0, 0, 1, round(shift), 0)), 500)
        halves[ord(mark)] = code
    return halves


def add_no_break_space(font):
    space = font.getBestCmap()[0x20]
    for sub in font['cmap'].tables:
        if sub.format in (4, 12):
            sub.cmap[0xA0] = space


def set_vertical_metrics(font):
    """Equal in every face, so that a line of mixed faces keeps the grid's pitch."""
    font['hhea'].ascent = font['OS/2'].sTypoAscender = font['OS/2'].usWinAscent = 880
    font['hhea'].descent = font['OS/2'].sTypoDescender = -120
    font['OS/2'].usWinDescent = 120
    font['hhea'].lineGap = font['OS/2'].sTypoLineGap = 0


def set_names(font, face):
    table = font['name']
    donors = [TTFont(path, lazy=True)['name'] for path, _, _ in face['grafts']]
    entries = {
        0: '\n'.join(str(names.getDebugName(0)) for names in [table, *donors]),
        1: face['family'],
        2: 'Regular',
        3: f"baogao;1;{face['id']}",
        4: face['family'],
        5: 'Version 1.000',
        6: face['family'].replace(' ', ''),
        10: f"Derived from {face['source'].name}; what was changed is in README.md beside this file.",
        13: NOTICE,
        14: 'https://openfontlicense.org',
    }
    table.names = [record(number, text) for number, text in entries.items()]
    font['OS/2'].achVendID = 'NONE'
    font['OS/2'].usWeightClass = 400
    font['OS/2'].fsSelection = 0x40
    font['head'].macStyle = 0
    font['head'].fontRevision = 1.0
    font['head'].created = font['head'].modified = DATE


def record(number, text):
    entry = NameRecord()
    entry.nameID, entry.platformID, entry.platEncID, entry.langID = number, 3, 1, 0x409
    entry.string = text
    return entry


def sort_glyphs(font):
    """Glyphs of everyday characters first, so that a report's lie together in the file. The names go: post format 3."""
    cmap = font.getBestCmap()
    order = ['.notdef', *dict.fromkeys(cmap[code] for code in sorted(cmap, key=lambda c: (rarity(c), c)))]
    glyf, widths = font['glyf'], font['hmtx']
    glyf.glyphs = {name: glyf.glyphs[name] for name in order}
    widths.metrics = {name: widths.metrics[name] for name in order}
    glyf.glyphOrder = order
    font.setGlyphOrder(order)
    font['maxp'].numGlyphs = len(order)
    font['cmap'].tables = [full_cmap(cmap)]
    post = newTable('post')
    post.formatType, post.italicAngle, post.underlinePosition, post.underlineThickness = 3.0, 0, -100, 50
    post.isFixedPitch = post.minMemType42 = post.maxMemType42 = post.minMemType1 = post.maxMemType1 = 0
    font['post'] = post
    font.recalcBBoxes = True


def rarity(code):
    """0 for what is no Han and for the first level of GB 2312, 1 for its second level, 2 for the rest."""
    if not is_han(code):
        return 0
    encoded = can_encode(chr(code), 'gb2312')
    return 2 if encoded is None else 0 if encoded[0] < 0xD8 else 1


def full_cmap(cmap):
    """Format 12 alone: in this order format 4 would outgrow its 64 KB."""
    table = CmapSubtable.newSubtable(12)
    table.platformID, table.platEncID, table.language, table.cmap = 3, 10, 0, dict(cmap)
    return table


def describe(font, path, halves):
    """What typesetting asks of a face; widths as runs: [gap, length, gap, length …] of code points by advance."""
    cmap, widths = font.getBestCmap(), font['hmtx']
    runs = {}
    for code in sorted(cmap):
        advance = widths[cmap[code]][0]
        run = runs.setdefault(advance, [])
        if run and run[-1][1] == code - 1:
            run[-1][1] = code
        else:
            run.append([code, code])
    return {
        'name': font['name'].getDebugName(6),
        'unitsPerEm': font['head'].unitsPerEm,
        'ascent': font['hhea'].ascent,
        'descent': font['hhea'].descent,
        'fsType': font['OS/2'].fsType,
        'sha256': hashlib.sha256(path.read_bytes()).hexdigest(),
        'halfWidth': ''.join(chr(mark) if mark in halves else ' ' for mark in map(ord, CLOSING + OPENING)) if halves else '',
        'advances': {advance: gaps(run) for advance, run in sorted(runs.items())},
    }


def gaps(run):
    flat, last = [], 0
    for start, end in run:
        flat += [start - last, end - start + 1]
        last = end + 1
    return flat


def main():
    originals = Path(sys.argv[1])
    only = set(sys.argv[2:])
    path = HERE / 'metrics.json'
    metrics = json.loads(path.read_text()) if only and path.exists() else {'halfWidthBase': HALF_WIDTH_BASE, 'faces': {}}
    for face in faces(originals):
        if only and face['id'] not in only:
            continue
        metrics['faces'][face['id']] = build(face)
        print(face['id'], (HERE / f"{face['id']}.ttf").stat().st_size)
    path.write_text(json.dumps(metrics, ensure_ascii=False, separators=(',', ':')) + '\n')


main()
