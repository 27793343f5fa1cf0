import type { Story } from '../story/types.ts'
import { cellHtml } from './html-cell.ts'
import { Html, html, told } from './markup.ts'
import type { ReportOutlet } from './outlets.ts'
import { type Report, type ReportFact, type ReportTheme, reportOf } from './report.ts'
import { SHAPES } from './shapes.ts'
import { STYLE } from './style.ts'
import type { ExportWords } from './words.ts'

/**
 * The report as one file that stands alone: no script, no request, its own
 * looks for light, dark, narrow and printed pages. Whatever comes from the
 * story is escaped, and the policy in its head allows nothing but the style.
 */
export function toHtml(story: Story, words: ExportWords): string {
  const report = reportOf(story, words, 'brief')
  const page = html`<!doctype html>
<html lang="${report.lang}" dir="${report.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${report.title} · ${words.label('export.name')}</title>
<style>${new Html(STYLE)}:root { --outlets: ${report.outlets.length}; }</style>
</head>
<body>
${symbols()}
${masthead(report, words)}
<main>
${outlets(report, words)}
${report.themes.map((theme) => themeTable(theme, report, words))}
</main>
<footer>${told(words.label('export.rules', { version: story.rulesVersion }), report.dir)}</footer>
</body>
</html>
`
  return page.source
}

/** Every drawing once; rows refer to it. */
const symbols = (): Html =>
  html`<svg class="shapes" aria-hidden="true">${Object.entries(SHAPES).map(
    ([name, drawing]) => html`<symbol id="shape-${name}" viewBox="0 0 16 16">${new Html(drawing)}</symbol>`,
  )}</svg>`

function masthead({ title, event, signed, counts, dir }: Report, words: ExportWords): Html {
  const [day = '', ...rest] = event
  return html`<header>
<p class="name">${words.label('export.name')}</p>
<h1>${told(title, dir)}</h1>
<p class="event"><b>${told(day, dir)}</b>${rest.map((part) => html` · ${told(part, dir)}`)}</p>
${signed.map((line) => html`<p class="signed"><b>${told(line, dir)}</b></p>`)}
<p class="disclaimer">${words.label('export.disclaimer')}</p>
<h2 class="hidden">${words.label('export.counts')}</h2>
<ul class="strip">
${counts.map(
  ({ relation, name, count }) =>
    html`<li data-rel="${relation}"><b>${count} <svg aria-hidden="true"><use href="#shape-${relation}"/></svg></b><span>${name}</span></li>
`,
)}</ul>
</header>`
}

const outlets = (report: Report, words: ExportWords): Html => html`<section class="part" aria-labelledby="outlets">
<h2 id="outlets">${words.label('export.outlets')}</h2>
<ol class="outlets">
${report.outlets.map((outlet) => outletItem(outlet, report))}</ol>
</section>`

const outletItem = (outlet: ReportOutlet, { dir }: Report): Html => html`<li>
<h3>${told(outlet.name, dir)}</h3>
${outlet.headline === null ? null : html`<p class="headline" lang="${outlet.lang}" dir="${outlet.dir}">${told(outlet.headline, outlet.dir)}</p>`}
<p class="credit">${told(outlet.credits.join(' · '), dir)}</p>
<p class="credit">${told(outlet.asOf, dir)}</p>
${outlet.flags.map((flag) => html`<p class="flag">${told(flag, dir)}</p>`)}
</li>
`

/** Roles are repeated: on a narrow page the rows are laid out as cards, which would take the table's meaning away. */
const themeTable = (theme: ReportTheme, report: Report, words: ExportWords): Html => html`
<section class="part theme">
<h2 id="theme-${theme.id}">${theme.name}<span class="n">${words.label('export.facts', { n: words.number(theme.facts.length) })}</span></h2>
<div class="scroll" role="region" tabindex="0" aria-labelledby="theme-${theme.id}">
<table role="table" aria-labelledby="theme-${theme.id}">
<colgroup><col class="fact">${report.outlets.map(() => html`<col>`)}</colgroup>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.label('export.fact')}</th>${report.outlets.map(
  ({ name }) => html`<th role="columnheader" scope="col">${told(name, report.dir)}</th>`,
)}</tr></thead>
<tbody role="rowgroup">
${theme.facts.map((fact) => factRow(fact, report, words))}</tbody>
</table>
</div>
</section>`

const factRow = (
  fact: ReportFact,
  report: Report,
  words: ExportWords,
): Html => html`<tr role="row" id="fact-${fact.id}" data-rel="${fact.relation}">
<th role="rowheader" scope="row">${factHead(fact, report, words)}</th>
${fact.cells.map(
  (cell) => html`<td role="cell">${cellHtml(cell, report.dir, words)}</td>
`,
)}</tr>
`

const factHead = (
  fact: ReportFact,
  { dir }: Report,
  words: ExportWords,
): Html => html`<p class="question">${told(fact.question, dir)}</p>
<p class="verdict-line"><span class="verdict"><svg aria-hidden="true"><use href="#shape-${fact.relation}"/></svg>${fact.verdict}</span>${[
  fact.locus,
  fact.coverage,
].map((part) => (part === null ? null : html`<span>${told(part, dir)}</span>`))}</p>
<p class="why">${told(fact.why, dir)}</p>
${fact.premises.length === 0 ? null : html`<div class="why"><b>${words.label('evidence.premises')}</b><ul>${fact.premises.map((premise) => html`<li>${told(premise, dir)}</li>`)}</ul></div>`}
${fact.adjudication === null ? null : html`<p class="why"><b>${words.label('evidence.adjudication')}:</b> ${told(fact.adjudication, dir)}</p>`}${fact.remarks.map((remark) => html`<p class="why">${told(remark, dir)}</p>`)}`
