/**
 * The report's looks: the page's tokens (a test compares them), without its
 * fonts, since a file that asks nothing of the network has to do with those of
 * the machine. Logical properties only.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fcfcfa, #121416);
  --paper-sunk: light-dark(#f3f3ef, #1a1d1f);
  --ink: light-dark(#15181a, #ecebe6);
  --ink-soft: light-dark(#43494d, #bfc1be);
  --ink-faint: light-dark(#5d6368, #9ea2a2);
  --rule: light-dark(#dcddd7, #2d3235);
  --rule-firm: light-dark(#9a9f9f, #5d6468);
  --rel-quiet: var(--ink-soft);
  --rel-finer: light-dark(#1c5196, #8fbcf5);
  --rel-amber: light-dark(#7f4c08, #e6b363);
  --rel-violet: light-dark(#6a2c91, #cfa8f2);
  --rel-contradiction: light-dark(#ad1420, #ff9489);
  --rel-framing: light-dark(#565c60, #a9adad);
  --rel-unclear: var(--ink-faint);
  --wash-finer: light-dark(#dfe9f6, #1d3049);
  --wash-amber: light-dark(#f7e8c9, #3e2f12);
  --wash-violet: light-dark(#eee1f6, #352344);
  --wash-contradiction: light-dark(#fadfdd, #4a1f1f);
  --wash-quiet: light-dark(#e9e9e3, #2a2f31);
  --line-quiet: 1px solid;
  --line-finer: 2px solid;
  --line-amber: 4px solid;
  --line-violet: 5px double;
  --line-contradiction: 6px solid;
  --line-framing: 2px dashed;
  --line-unclear: 3px dotted;
  --tool: 'IBM Plex Sans Arabic', 'Noto Sans Arabic', 'Segoe UI', 'Geeza Pro', system-ui, sans-serif;
  --source: 'Noto Naskh Arabic', 'Amiri', 'Traditional Arabic', 'Geeza Pro', Georgia, serif;
}
@media (prefers-contrast: more) {
  :root {
    --paper: light-dark(#fff, #000);
    --paper-sunk: light-dark(#fff, #000);
    --ink: light-dark(#000, #fff);
    --ink-soft: light-dark(#000, #fff);
    --ink-faint: light-dark(#2b2b2b, #dcdcdc);
    --rule: light-dark(#000, #fff);
    --rule-firm: light-dark(#000, #fff);
    --rel-finer: light-dark(#003a80, #a8d0ff);
    --rel-amber: light-dark(#5c3500, #ffcf7a);
    --rel-violet: light-dark(#4d1272, #e3c5ff);
    --rel-contradiction: light-dark(#8a0010, #ffb3aa);
    --rel-framing: light-dark(#2b2b2b, #dcdcdc);
  }
}
[data-rel] { --rel: var(--rel-quiet); --line: var(--line-quiet); --wash: var(--wash-quiet); }
[data-rel='finer'] { --rel: var(--rel-finer); --line: var(--line-finer); --wash: var(--wash-finer); }
[data-rel='qualifier'], [data-rel='strength'], [data-rel='attribution'] { --rel: var(--rel-amber); --line: var(--line-amber); --wash: var(--wash-amber); }
[data-rel='speakers'], [data-rel='update'] { --rel: var(--rel-violet); --line: var(--line-violet); --wash: var(--wash-violet); }
[data-rel='contradiction'] { --rel: var(--rel-contradiction); --line: var(--line-contradiction); --wash: var(--wash-contradiction); }
[data-rel='framing'] { --rel: var(--rel-framing); --line: var(--line-framing); }
[data-rel='unclear'] { --rel: var(--rel-unclear); --line: var(--line-unclear); }

* { box-sizing: border-box; margin: 0; padding: 0; }
html { -webkit-text-size-adjust: 100%; }
body { background: var(--paper); color: var(--ink); font: 400 1rem/1.6 var(--tool); padding: 1.5rem; }
svg { inline-size: 1em; block-size: 1em; flex: none; }
.shapes { position: absolute; inline-size: 0; block-size: 0; }
[dir='rtl'] .turns { transform: scaleX(-1); }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.name { font-size: 0.875rem; font-weight: 600; color: var(--ink-soft); }
h1 { font: 700 2.25rem/1.4 var(--source); text-wrap: balance; }
.event { font-size: 0.875rem; color: var(--ink-soft); }
.event b { font-weight: 600; color: var(--ink); }
.disclaimer { font-size: 0.875rem; color: var(--ink-soft); margin-block-start: 0.25rem; max-inline-size: 46rem; }

.strip { list-style: none; display: flex; flex-wrap: wrap; border-block-start: 2px solid var(--ink); margin-block-start: 1rem; }
.strip li { flex: 1 1 6.5rem; padding: 0.5rem 0.75rem 0.4rem; border-block-end: 1px solid var(--rule); color: var(--rel); }
.strip li + li { border-inline-start: 1px solid var(--rule); }
.strip b { display: flex; align-items: center; justify-content: space-between; font-size: 1.5rem; font-weight: 600; line-height: 1.3; }
.strip svg { inline-size: 1.125rem; block-size: 1.125rem; }
.strip span { display: block; font-size: 0.875rem; font-weight: 500; padding-block-end: 0.3rem; border-block-end: var(--line); border-block-end-color: var(--rel); }

h2 { font-size: 0.875rem; font-weight: 600; }
h2 .n { font-weight: 400; color: var(--ink-faint); margin-inline-start: 0.75rem; }
.part { margin-block-start: 1.75rem; }
.outlets { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); border-block-start: 1px solid var(--ink); margin-block-start: 0.25rem; }
.outlets li { padding: 0.75rem; border-block-end: 1px solid var(--rule); border-inline-start: 1px solid var(--rule); }
.outlets h3 { font-size: 1rem; font-weight: 600; line-height: 1.45; }
.headline { inline-size: fit-content; font-family: var(--source); font-size: 1rem; line-height: 1.6; color: var(--ink-soft); text-wrap: pretty; }
.credit { font-size: 0.8125rem; line-height: 1.55; color: var(--ink-faint); }
.flag { font-size: 0.8125rem; line-height: 1.5; color: var(--ink); border-inline-start: 2px solid var(--rule-firm); padding-inline-start: 0.5rem; margin-block-start: 0.35rem; }

.theme h2 { background: var(--paper-sunk); padding: 0.25rem 0.75rem; border-block-start: 1px solid var(--ink); }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
table { inline-size: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed; min-inline-size: calc(17rem + var(--outlets) * 10.5rem); }
col.fact { inline-size: 17rem; }
th, td { text-align: start; vertical-align: top; font-weight: 400; padding: 0.75rem; border-block-end: 1px solid var(--rule); }
thead th { font-size: 0.8125rem; color: var(--ink-soft); font-weight: 600; padding-block: 0.3rem; border-block-end-color: var(--rule-firm); }
td, thead th + th { border-inline-start: 1px solid var(--rule); }
tbody th { padding-inline-end: 1rem; border-inline-start: var(--line); border-inline-start-color: var(--rel); }
.question { font-size: 1rem; font-weight: 600; line-height: 1.5; text-wrap: balance; }
.verdict-line { display: flex; flex-wrap: wrap; align-items: center; gap: 0.1rem 0.75rem; margin-block-start: 0.2rem; font-size: 0.8125rem; color: var(--ink-soft); }
.verdict { display: inline-flex; align-items: center; gap: 0.4em; color: var(--rel); font-weight: 600; }
[data-rel='contradiction'] > th .verdict { background: var(--rel); color: var(--paper); padding: 0.05rem 0.5rem; border-radius: 2px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.why { font-size: 0.875rem; color: var(--ink-soft); line-height: 1.6; margin-block-start: 0.25rem; text-wrap: pretty; }
.why ul { padding-inline-start: 1.1rem; }

.outlet-name { display: none; }
.reading { display: grid; grid-template-columns: 1.375rem minmax(0, 1fr); column-gap: 0.45rem; }
.reading[data-plain] { display: block; }
.reading + .reading { margin-block-start: 0.5rem; padding-block-start: 0.5rem; border-block-start: 1px dotted var(--rule-firm); }
.letter { font: 600 0.8125rem/1.3rem var(--tool); inline-size: 1.375rem; block-size: 1.375rem; text-align: center; border: 1px solid var(--rel); color: var(--rel); border-radius: 50%; margin-block-start: 0.15rem; }
.letter[data-party] { background: var(--rel); color: var(--paper); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.value { font-weight: 600; overflow-wrap: anywhere; }
blockquote { font-family: var(--source); font-size: 1.0625rem; line-height: 1.7; inline-size: fit-content; max-inline-size: 100%; text-wrap: pretty; overflow-wrap: anywhere; }
blockquote + blockquote { margin-block-start: 0.25rem; }
mark { background: var(--wash); color: inherit; text-decoration: underline 2px var(--rel); text-underline-offset: 0.28em; text-decoration-skip-ink: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
[data-rel='wording'] mark { text-decoration-style: wavy; text-decoration-thickness: 1px; }
[data-rel='speakers'] mark, [data-rel='update'] mark { text-decoration-style: double; }
[data-rel='same'] mark { background: none; text-decoration: none; font-weight: 700; }
[data-rel='derived'] mark { background: none; text-decoration: underline 2px dotted var(--ink-faint); }
.said { font-size: 0.8125rem; line-height: 1.6; color: var(--ink-soft); }
.sure { font-weight: 600; color: var(--ink); }
.sure svg { inline-size: 1.75rem; block-size: 0.75rem; vertical-align: -0.08em; margin-inline-end: 0.3em; }
.found { font-size: 0.8125rem; line-height: 1.55; color: var(--ink-faint); overflow-wrap: anywhere; }
.derived { display: inline-block; line-height: 1.5; margin-block-end: 0.15rem; color: var(--ink-soft); border-block-end: 1px dotted var(--ink-faint); }
.absence { display: grid; grid-template-columns: 1.375rem minmax(0, 1fr); column-gap: 0.45rem; font-size: 0.875rem; color: var(--ink-faint); }
.absence > svg { justify-self: center; margin-block-start: 0.3rem; }
.unverified { margin-block-start: 0.5rem; padding-inline-start: 0.5rem; border-inline-start: 2px dotted var(--rule-firm); color: var(--ink-faint); }
footer { margin-block-start: 2rem; padding-block-start: 0.5rem; border-block-start: 1px solid var(--rule); font-size: 0.8125rem; color: var(--ink-faint); }

@media screen and (max-width: 45rem) {
  body { padding: 1rem; }
  h1 { font-size: 1.75rem; }
  table { min-inline-size: 0; }
  table, tbody, tr, tbody th, td { display: block; }
  thead { display: none; }
  tbody tr { border-inline-start: var(--line); border-inline-start-color: var(--rel); border-block-end: 1px solid var(--ink); }
  tbody th { border: 0; padding-block-end: 0.25rem; }
  td { border: 0; padding: 0.5rem 0.75rem; }
  td + td { border-block-start: 1px solid var(--rule); }
  .outlet-name { display: block; font-size: 0.8125rem; font-weight: 600; color: var(--ink-soft); }
}
@page { size: A4 landscape; margin: 12mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --paper-sunk: #fff; --source: 'Amiri', 'Noto Naskh Arabic', 'Traditional Arabic', serif; }
  html { font-size: 11px; }
  body { padding: 0; }
  .scroll { overflow: visible; }
  table { min-inline-size: 0; }
  thead { display: table-header-group; }
  tr, .outlets li { break-inside: avoid; }
  .theme h2 { break-after: avoid; }
}
`
