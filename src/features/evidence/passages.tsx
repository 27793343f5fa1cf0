import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cell, Evidence, Fact, Reading, StoryArticle } from '@/core/story/types.ts'
import { land } from '@/state/landing.ts'
import { usePorts } from '@/state/ports.ts'
import { markOf } from '@/state/rows.ts'
import { useChange } from '@/state/store.ts'
import { markSize, SourceText, scriptDirection } from '@/ui/source-text.tsx'
import { citation } from './citation.ts'
import { distinctPassages, distinctReadings, paragraphOf, passageParts } from './context.ts'
import { Provenance } from './provenance.tsx'

interface Props {
  readonly fact: Fact
  readonly article: StoryArticle
  readonly desk?: DeskSlots
}

/** What an editor can do here, handed in by `app`. */
export interface DeskSlots {
  readonly Reading: ComponentType<Omit<Props, 'desk'> & { readonly reading: Reading }>
  readonly Cell: ComponentType<Omit<Props, 'desk'>>
}

/** What one outlet printed for this fact, in its context, with who found it; or where the search stands. */
export function Passages({ fact, article, desk }: Props) {
  const cell = fact.cells[article.id]
  if (!cell) return null
  if (cell.readings.length === 0) return <Nothing fact={fact} article={article} {...(desk ? { desk } : {})} />
  return (
    <div className="panel-part">
      {(fact.derived ? distinctReadings(cell.readings) : cell.readings).map((reading) => (
        <ReadingEvidence key={reading.id} fact={fact} article={article} reading={reading} {...(desk ? { desk } : {})} />
      ))}
      <Unverified article={article} cell={cell} />
      {cell.note && <Note text={cell.note} />}
      {desk && <desk.Cell fact={fact} article={article} />}
    </div>
  )
}

/** What an editor quoted and the text does not hold: shown as such, never as a fact. */
function Unverified({ article, cell }: { readonly article: StoryArticle; readonly cell: Cell }) {
  const { t } = useTranslation()
  return (cell.unverified ?? []).map(({ quote, code }) => (
    <p key={quote} className="provenance">
      {t(`evidence.${code}`)} <SourceText lang={article.lang} text={quote} rel={null} className="source" />
    </p>
  ))
}

function Note({ text }: { readonly text: { readonly ar: string; readonly en: string } }) {
  const { wording } = usePorts()
  return (
    <p className="provenance" data-told>
      {wording.pick(text)}
    </p>
  )
}

function Nothing({ fact, article, desk }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const cell = fact.cells[article.id]
  if (!cell) return null
  if (fact.derived) {
    return (
      <p className="panel-part provenance">
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{t('matrix.notAsked')}</span>
      </p>
    )
  }
  const presence = cell.presence === 'stated' ? 'not-found' : cell.presence
  // «An editor judged it» is what the presence itself says.
  const basis = cell.basis && cell.basis.code !== 'editor-judged' ? wording.reason(cell.basis) : null
  return (
    <div className="panel-part">
      {cell.near.map((passage) => (
        <Quote key={passage.start} fact={fact} article={article} passage={passage} reading={null} />
      ))}
      <p className="provenance">{t(`presenceMeaning.${presence}`)}</p>
      <Unverified article={article} cell={cell} />
      {basis && (
        <p className="provenance" data-told>
          {basis}
        </p>
      )}
      {cell.note && <Note text={cell.note} />}
      <p className="acts">
        <OpenInArticle fact={fact} article={article} />
      </p>
      {desk && <desk.Cell fact={fact} article={article} />}
    </div>
  )
}

function ReadingEvidence({ fact, article, reading, desk }: Props & { readonly reading: Reading }) {
  const { t } = useTranslation()
  const { wording, copy, announce, linkTo } = usePorts()
  const [first] = reading.evidence
  const onCopy = async () => {
    if (!first) return
    const link = linkTo(fact.id, article.id)
    const isCopied = await copy(citation(t, wording, { fact, article, reading, passage: first, link }))
    announce(t(isCopied ? 'evidence.copied' : 'evidence.copyFailed'))
  }
  return (
    <div className="passage-block" data-evidence-of={reading.id}>
      {distinctPassages(article, reading.evidence).map((passage, place) => (
        <Quote
          key={`${passage.field}:${passage.start}`}
          fact={fact}
          article={article}
          passage={passage}
          reading={place === 0 ? reading : null}
        />
      ))}
      <Provenance
        fact={fact}
        article={article}
        reading={reading}
        paragraph={first ? paragraphOf(article, first) : null}
      />
      <p className="acts">
        <button
          type="button"
          className="act"
          onClick={onCopy}
          aria-label={t('evidence.copyLabel', { outlet: wording.pick(article.outlet) })}
        >
          {t('evidence.copy')}
        </button>
        <OpenInArticle fact={fact} article={article} />
      </p>
      {desk && <desk.Reading fact={fact} article={article} reading={reading} />}
    </div>
  )
}

interface QuoteProps extends Props {
  readonly passage: Evidence
  /** Whose decisive words are marked; the first passage of a reading has them. */
  readonly reading: Reading | null
}

function Quote({ fact, article, passage, reading }: QuoteProps) {
  const parts = passageParts(article, passage, reading?.words ?? null)
  const relation = reading ? (markOf(fact, reading) ?? 'same') : 'same'
  return (
    <blockquote className="passage" lang={article.lang} dir={scriptDirection(article.lang)} data-source>
      <span className="context">{parts.before}</span>
      {parts.lead}
      {parts.words && (
        <mark data-rel={relation} data-size={markSize({ start: 0, end: parts.words.length })}>
          {parts.words}
        </mark>
      )}
      {parts.rest}
      <span className="context">{parts.after}</span>
    </blockquote>
  )
}

function OpenInArticle({ fact, article }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const change = useChange()
  return (
    <button
      type="button"
      className="act"
      aria-label={t('evidence.openLabel', { outlet: wording.pick(article.outlet) })}
      onClick={() => {
        land('passage')
        change({ screen: 'reader', fact: fact.id, article: article.id })
      }}
    >
      {t('evidence.open')}
    </button>
  )
}
