import {makeSrgbProfile} from './make-srgb-profile.ts'
import type {PdfFile} from './open-pdf-file.ts'
import {pdfText} from './pdf-text.ts'

/** Name what the colours mean, as PDF/A-1 asks (ISO 19005-1 §6.2.2); the claim itself stands in the XMP metadata. */
export function claimStandard(pdf: PdfFile): void {
  const profile = pdf.ref({N: 3})
  profile.end(makeSrgbProfile())
  const intent = pdf.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: pdfText('sRGB IEC61966-2.1'),
    Info: pdfText('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  })
  intent.end()
  pdf.root.OutputIntents = [intent]
}
