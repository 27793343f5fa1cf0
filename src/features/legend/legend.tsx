import { useContext } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/core/extract/mention.ts'
import { PRESENCES } from '@/core/story/types.ts'
import { land } from '@/state/landing.ts'
import { PortsContext } from '@/state/ports.ts'
import { tileOf } from '@/state/rows.ts'
import { useChange } from '@/state/store.ts'
import { NO_FILTER, TILES, type Tile } from '@/state/view.ts'
import { Badge } from '@/ui/badge.tsx'
import { Shape } from '@/ui/shape.tsx'
import { Sheet } from '@/ui/sheet.tsx'
import { Ticks } from '@/ui/ticks.tsx'
import { Told } from '@/ui/told.tsx'

/** How to read the table: each verdict, each silence, each degree, each key. */
export default function Legend({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Sheet title={t('legend.title')} close={t('app.close')} onClose={onClose}>
      <p className="text-soft">{t('legend.intro')}</p>
      <MethodLink onClose={onClose} />
      <Verdicts onClose={onClose} />
      <div className="legend-columns">
        <div>
          <Presences />
          <Typefaces />
        </div>
        <div>
          <Certainties />
          <Keys />
        </div>
      </div>
    </Sheet>
  )
}

/** To the whole of it; where no story is on the page there is nothing to take examples from. */
function MethodLink({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const change = useChange()
  const ports = useContext(PortsContext)
  const go = () => {
    onClose()
    change({ screen: 'method' })
  }
  return ports ? (
    <p>
      <Button className="act" onPress={go}>
        {t('legend.method')}
      </Button>
    </p>
  ) : null
}

function Verdicts({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <section>
      <h3>{t('legend.verdicts')}</h3>
      <dl className="legend-list">
        {[...TILES, 'derived' as const].map((relation) => (
          <div key={relation}>
            <dt data-rel={relation}>
              <Badge shape={relation}>{t(`relation.${relation}.name`)}</Badge>
            </dt>
            <dd>
              {t(`relation.${relation}.meaning`)}
              <Example of={relation} onClose={onClose} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The first row of the story that a verdict fits, with its reason; nothing where the story has none. */
function Example({ of: tile, onClose }: { readonly of: Tile | 'derived'; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const ports = useContext(PortsContext)
  const change = useChange()
  const fact = ports?.story.facts.find((one) => tileOf(one) === tile)
  if (!ports || !fact) return null
  const show = () => {
    onClose()
    land('row')
    change({ ...NO_FILTER, screen: 'compare', fact: fact.id, article: null })
  }
  return (
    <p className="legend-example">
      {t('legend.example')}{' '}
      <Button className="act" onPress={show}>
        <Told>{ports.wording.pick(fact.label)}</Told>
      </Button>
    </p>
  )
}

function Presences() {
  const { t } = useTranslation()
  const silences = PRESENCES.filter((presence) => presence !== 'stated')
  return (
    <section>
      <h3>{t('legend.presence')}</h3>
      <dl className="legend-list">
        {silences.map((presence) => (
          <div key={presence}>
            <dt>
              <Shape name={presence} /> {t(`presence.${presence}`)}
            </dt>
            <dd>{t(`presenceMeaning.${presence}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Certainties() {
  const { t } = useTranslation()
  return (
    <section>
      <h3>{t('legend.certainty')}</h3>
      <p className="text-s text-soft">{t('legend.certaintyWhy')}</p>
      <dl className="legend-list">
        {CERTAINTIES.map((certainty, level) => (
          <div key={certainty}>
            <dt>
              <Ticks level={level} label={t('certainty.label', { level: t(`certainty.${certainty}`) })} />
            </dt>
            <dd>{t(`certainty.${certainty}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Typefaces() {
  const { t } = useTranslation()
  return (
    <section>
      <h3>{t('legend.letters')}</h3>
      <p className="text-s text-soft">{t('legend.lettersWhy')}</p>
      <h3>{t('legend.typefaces')}</h3>
      <p className="text-s text-soft">{t('legend.typefacesWhy')}</p>
    </section>
  )
}

function Keys() {
  const { t } = useTranslation()
  const keys = [
    [['J', 'K'], t('legend.keyNext')],
    [['/'], t('legend.keySearch')],
    [[t('legend.keyArrows')], t('legend.keyMove')],
    [[t('legend.keyEnter')], t('legend.keyOpen')],
    [[t('legend.keyEscape')], t('legend.keyClose')],
    [['A', 'E', 'R'], t('desk.keys.decide')],
    [['⇧A'], t('desk.keys.row')],
    [['S', 'N', 'L'], t('desk.keys.presence')],
    [['D'], t('desk.keys.split')],
    [['U'], t('desk.keys.undo')],
    [['Ctrl K'], t('palette.title')],
    [['?'], t('legend.keyHelp')],
  ] as const
  return (
    <section>
      <h3>{t('legend.keys')}</h3>
      <dl className="legend-list">
        {keys.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
