import { CERTAINTIES } from '../extract/mention.ts'
import { type Html, html, told } from './markup.ts'
import type { ReportOutlet } from './outlets.ts'
import type { ReportCell, ReportReading } from './report.ts'
import { type Cut, type Direction, quotationMarks } from './text.ts'
import type { ExportWords } from './words.ts'

/** All readings of one outlet, or its silence in words. */
export const cellHtml = (cell: ReportCell, dir: Direction, words: ExportWords): Html =>
  html`<p class="outlet-name">${told(cell.outlet.name, dir)}</p>${
    cell.readings.length === 0
      ? absence(cell, dir)
      : cell.readings.map((reading) => readingHtml(reading, cell.outlet, dir, words))
  }${cell.unverified.map((quote) => unverified(quote, cell.outlet, words))}`

/** Never among the readings: words that the text does not bear out are shown as what they are. */
const unverified = (quote: string, outlet: ReportOutlet, words: ExportWords): Html =>
  html`<div class="unverified">${passage({ before: quote, words: '', after: '' }, outlet)}<p class="found">${words.label('export.unverified')}</p></div>`

const absence = (
  { presence, absence, basis, near, outlet }: ReportCell,
  dir: Direction,
): Html => html`<div class="absence">
<svg aria-hidden="true" class="${presence === 'later' ? 'turns' : ''}"><use href="#shape-${presence}"/></svg><div><p>${absence}</p>${
  basis === null ? null : html`<p class="found">${told(basis, dir)}</p>`
}${near.map((quote) => passage({ before: quote, words: '', after: '' }, outlet))}</div></div>`

function readingHtml(reading: ReportReading, outlet: ReportOutlet, dir: Direction, words: ExportWords): Html {
  const isPlain = reading.letter === null
  return html`<div class="reading" ${isPlain ? html`data-plain` : null} ${reading.isDerived ? html`data-rel="derived"` : null}>${isPlain ? null : letter(reading, words)}<div>
${reading.value === null ? null : html`<p class="value">${told(reading.value, dir)}</p>`}
${decisive(reading).map((cut) => passage(cut, outlet))}
<p class="said">${told(reading.said, dir)}</p>
${reading.certainty === null ? null : html`<p class="said sure">${ticks(reading.certainty.level)}${reading.certainty.name}</p>`}
${reading.isDerived ? html`<p class="said"><span class="derived">${words.label('relation.derived.name')}</span></p>` : null}
${reading.note === null ? null : html`<p class="said">${told(reading.note, dir)}</p>`}
<p class="found">${told(reading.found.join(' · '), dir)}</p>
</div></div>`
}

/** The decisive words stand in the first passage; where they do not (a headline), they come before it. */
const decisive = ({ passages, words }: ReportReading): readonly Cut[] =>
  passages.some((cut) => cut.words !== '') ? passages : [{ before: '', words, after: '' }, ...passages]

const letter = ({ letter, isParty }: ReportReading, words: ExportWords): Html =>
  html`<span class="letter" ${isParty ? html`data-party` : null}><span aria-hidden="true">${letter}</span><span class="hidden">${words.label(
    isParty ? 'export.party' : 'export.reading',
    { letter: letter ?? '' },
  )}</span></span>`

/** Words of a source, verbatim, between its own language's quotation marks. */
function passage({ before, words, after }: Cut, { lang, dir }: ReportOutlet): Html {
  const [open, close] = quotationMarks(lang)
  const mark = words === '' ? null : html`<mark>${told(words, dir)}</mark>`
  return html`<blockquote lang="${lang}" dir="${dir}">${open}${told(before, dir)}${mark}${told(after, dir)}${close}</blockquote>`
}

/** Six ticks running in reading direction; the tall one is the level. */
const ticks = (level: number): Html =>
  html`<svg viewBox="0 0 28 12" class="turns" aria-hidden="true">${CERTAINTIES.map(
    (_, step) =>
      html`<path d="M${2.5 + step * 4.6} ${step === level ? '1v11' : '8v3'}" stroke="currentColor" stroke-width="${step === level ? 2.6 : 1.2}"/>`,
  )}</svg>`
