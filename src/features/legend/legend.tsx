import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { CERTAINTIES } from '@/core/extract/mention.ts'
import { PRESENCES } from '@/core/story/types.ts'
import { TILES } from '@/state/view.ts'
import { Badge } from '@/ui/badge.tsx'
import { Shape } from '@/ui/shape.tsx'
import { Ticks } from '@/ui/ticks.tsx'

/** How to read the table: each verdict, each silence, each degree, each key. */
export default function Legend({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="sheet">
        <Dialog>
          <div className="sheet-head">
            <Heading slot="title" level={2}>
              {t('legend.title')}
            </Heading>
            <Button className="act" slot="close">
              {t('app.close')}
            </Button>
          </div>
          <p className="text-soft">{t('legend.intro')}</p>
          <Verdicts />
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Verdicts() {
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
            <dd>{t(`relation.${relation}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </section>
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
    [['S', 'N', 'L'], t('desk.keys.presence')],
    [['D'], t('desk.keys.split')],
    [['U'], t('desk.keys.undo')],
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
