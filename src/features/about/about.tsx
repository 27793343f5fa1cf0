import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Rebuild } from '@/core/story/ports.ts'
import { usePorts } from '@/state/ports.ts'
import { passagesOf } from '@/state/rows.ts'
import { useChange } from '@/state/store.ts'
import { Sheet } from '@/ui/sheet.tsx'
import { Credits } from './credits.tsx'
import { RebuildHere } from './rebuild-here.tsx'

interface Props {
  readonly rebuild: Rebuild
  readonly onClose: () => void
}

/** Where the story comes from: its articles and how that is known, its rules and its editor, and whether it can be built again. */
export default function About({ rebuild, onClose }: Props) {
  const { t } = useTranslation()
  const { story } = usePorts()
  const change = useChange()
  const toMethod = () => {
    onClose()
    change({ screen: 'method' })
  }
  return (
    <Sheet title={t('about.title')} close={t('app.close')} onClose={onClose}>
      <Figures />
      <p>
        <Button className="act" onPress={toMethod}>
          {t('legend.method')}
        </Button>
      </p>
      <RebuildHere rebuild={rebuild} onClose={onClose} />
      <section>
        <h3>{t('about.articles')}</h3>
        <div className="legend-columns">
          {story.articles.map((article) => (
            <Credits key={article.id} article={article} />
          ))}
        </div>
      </section>
    </Sheet>
  )
}

/** What the file holds, by whose rules and whose hand. */
function Figures() {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const counted = (key: 'facts' | 'passages' | 'derivedFacts', count: number) =>
    t(`count.${key}`, { count, n: wording.number(count) })
  const facts = story.facts.filter((fact) => !fact.derived)
  const { decisions } = story
  const reviewed = decisions?.facts.length ?? 0
  const lines = [
    [t('about.event'), wording.pick(story.story.title)],
    [t('filters.scope'), `${counted('facts', facts.length)}${derivedPart()}`],
    [t('about.passages'), counted('passages', passagesOf(facts))],
    [t('about.rules'), `\u2068${story.rulesVersion}\u2069`],
    [
      t('about.editor'),
      decisions
        ? t('about.editorValue', { editor: wording.pick(decisions.editor.label), facts: counted('facts', reviewed) })
        : t('about.noEditor'),
    ],
  ] as const
  function derivedPart(): string {
    const derived = story.facts.length - facts.length
    return derived > 0 ? t('value.listComma') + counted('derivedFacts', derived) : ''
  }
  return (
    <dl className="legend-list figures">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd data-told>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
