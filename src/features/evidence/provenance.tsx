import { useTranslation } from 'react-i18next'
import type { Fact, Reading, StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { Told } from '@/ui/told.tsx'

interface Props {
  readonly fact: Fact
  readonly article: StoryArticle
  readonly reading: Reading
  readonly paragraph: number | null
}

/** Where it stands, in whose voice, which rule or person found it, and who looked at it since. */
export function Provenance(props: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { reading, article } = props
  const narrowings = [
    ['condition', reading.condition],
    ['scope', reading.scope],
  ] as const
  return (
    <ul className="provenance">
      <Place {...props} />
      <Found {...props} />
      {narrowings.map(
        ([name, slice]) =>
          slice && (
            <li key={name}>
              {t(`evidence.${name}`)}{' '}
              <q lang={article.lang} data-source className="source">
                {slice.quote}
              </q>
            </li>
          ),
      )}
      {reading.act === 'denial' && <li>{t('evidence.act')}</li>}
      {article.machineTranslated && <li>{t('evidence.translator')}</li>}
      {reading.note && <li data-told>{wording.pick(reading.note)}</li>}
    </ul>
  )
}

function Place({ reading, paragraph }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const speaker = reading.speaker ? wording.entity(reading.speaker) : null
  const parts = [
    reading.region === 'document' || reading.region === 'body' ? null : t(`region.${reading.region}`),
    paragraph === null ? null : t('evidence.paragraph', { n: wording.number(paragraph) }),
    speaker && reading.voice !== 'own' ? t(`voiceOf.${reading.voice}`, { speaker }) : t(`voice.${reading.voice}`),
    reading.via ? t('voiceOf.via', { via: wording.entity(reading.via) }) : null,
    reading.occasion ? wording.entity(reading.occasion) : null,
    reading.saidAt ? t('voiceOf.said', { date: wording.date(reading.saidAt) }) : null,
    reading.certainty === 'asserted' ? null : t('certainty.label', { level: t(`certainty.${reading.certainty}`) }),
  ]
  return <li data-told>{parts.filter((part) => part !== null).join(' · ')}</li>
}

function Found({ fact, reading }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const by = reading.reviewedBy ? wording.entity(reading.reviewedBy) : t('evidence.anEditor')
  const found = {
    rule: () => t('evidence.rule', { rule: ruleName(reading) }),
    derived: () => t('evidence.derivedRule', { rule: ruleName(reading) }),
    editor: () =>
      t('evidence.editor', { editor: reading.origin.by === 'editor' ? wording.entity(reading.origin.editor) : by }),
  }[reading.origin.by]()
  const isEditors = reading.origin.by === 'editor' && reading.review !== 'corrected'
  const worded = (one: Pick<Reading, 'value' | 'words'>) =>
    wording.value(one.value, fact.kind, reading) ?? `«${one.words.quote}»`
  // A derived reading rests on what the rule found; it does not correct it.
  const original = reading.origin.by === 'derived' ? undefined : reading.machine
  const machine = original && worded(original) !== worded(reading) ? worded(original) : null
  return (
    <>
      <li data-told>
        {found}
        {!isEditors && ` · ${t(`evidence.${reading.review}`, { by })}`}
      </li>
      {machine && (
        <li>
          <Told>{t('evidence.machineFound', { value: machine })}</Told>
        </li>
      )}
    </>
  )
}

const ruleName = ({ origin }: Reading): string =>
  origin.by === 'editor' ? origin.editor : `\u2068${origin.rule}\u2069`
