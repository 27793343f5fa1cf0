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
  // Who read it himself has nobody to confirm it for him, until another editor comes.
  const isOwn = reading.origin.by === 'editor' && reading.reviewedBy === undefined
  return (
    <>
      <li data-told>
        {found}
        {!isOwn && ` · ${t(`evidence.${reading.review}`, { by })}`}
      </li>
      <Original fact={fact} reading={reading} />
    </>
  )
}

/** What stood before a correction, where it differs: both records stay in sight. A derived reading corrects nobody. */
function Original({ fact, reading }: Pick<Props, 'fact' | 'reading'>) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const original = reading.origin.by === 'derived' ? undefined : reading.machine
  if (!original) return null
  const { certainty, speaker, origin } = original
  const worded = (one: Pick<Reading, 'value' | 'words'>, held = reading.certainty) =>
    wording.value(one.value, fact.kind, { certainty: held }) ?? `«${one.words.quote}»`
  const before = worded(original, certainty)
  const parts = [
    before === worded(reading) ? null : before,
    certainty ? t('certainty.label', { level: t(`certainty.${certainty}`) }) : null,
    speaker === undefined ? null : speaker ? wording.entity(speaker) : t('voice.own'),
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  const value = parts.join(' · ')
  return (
    <li>
      <Told>
        {origin.by === 'editor'
          ? t('desk.earlier', { editor: wording.entity(origin.editor), value })
          : t('evidence.machineFound', { value })}
      </Told>
    </li>
  )
}

const ruleName = ({ origin }: Reading): string =>
  origin.by === 'editor' ? origin.editor : `\u2068${origin.rule}\u2069`
