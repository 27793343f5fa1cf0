import { useTranslation } from 'react-i18next'
import { usePorts } from '@/state/ports.ts'
import figures from './figures.json' with { type: 'json' }

interface Rate {
  readonly value: number
  readonly low: number
  readonly high: number
}

const SEED = ['readings', 'facts', 'persons'] as const
const NEWS = ['count', 'date', 'place', 'person', 'organisation', 'names', 'newsReadings'] as const

/** How often the tool errs, in two tables and a sentence; the figures are those of docs/accuracy.md. */
export function Accuracy() {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { relations } = figures
  const figure = (name: keyof typeof relations) => wording.number(relations[name])
  const told = { total: figure('total'), agreed: figure('agreed'), missing: figure('missing'), wrong: figure('wrong') }
  return (
    <>
      <Rates name="seed" rows={SEED.map((row) => ({ row, ...figures.seed[row] }))} />
      <Rates name="news" rows={NEWS.map((row) => ({ row, ...figures.news[row] }))} />
      <p>{t('method.relationsNote', told)}</p>
      <p>{t('method.relationsWhy')}</p>
      <p className="text-soft">{t('method.sourceNote')}</p>
    </>
  )
}

interface RatesProps {
  readonly name: 'seed' | 'news'
  readonly rows: readonly {
    readonly row: (typeof SEED)[number] | (typeof NEWS)[number]
    readonly gold: number
    readonly found: Rate | null
    readonly right: Rate | null
  }[]
}

function Rates({ name, rows }: RatesProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const rate = (of: Rate | null) => {
    if (!of) return t('method.noRange')
    const [value, low, high] = [of.value, of.low, of.high].map((figure) => wording.number(Math.round(figure)))
    return t('method.range', { value, low, high })
  }
  return (
    <table className="method-rates">
      <caption>
        <b>{t(`method.${name}Table`)}</b>
        <br />
        {t(`method.${name}Note`)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('method.what')}</th>
          <th scope="col">{t('method.cases')}</th>
          <th scope="col">{t('method.found')}</th>
          <th scope="col">{t('method.right')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, gold, found, right }) => (
          <tr key={row}>
            <th scope="row">{t(`method.rows.${row}`)}</th>
            <td>{wording.number(gold)}</td>
            <td>
              <bdi>{rate(found)}</bdi>
            </td>
            <td>
              <bdi>{rate(right)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
