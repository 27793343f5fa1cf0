import type { AnalysedArticle } from '../../extract/kind.ts'
import { nationTable } from '../../language/ar/arabic.ts'
import { phraseAt } from '../../language/ar/places/read.ts'
import { splitWords, WORD_IS } from '../../language/ar/words/flags.ts'
import { idSet, isIn } from '../../language/ar/words/idset.ts'
import type { WordView } from '../../language/ar/words/view.ts'
import { tokenFrom } from '../../text/tokens.ts'

/**
 * States by any of their names: «الولايات المتحدة»، «الأميركي»، «واشنطن» are one party
 * in news prose. Of cities only seats of government stand for their states.
 */
const seats: ReadonlySet<string> = new Set(
  splitWords(
    'us-dc us-washntn tr-ankara cn-bkyn br-brazylya ca-awtawa kr-sywl vn-hanwy ch-berne za-brytwrya ng-abwja ca-ott mx-mex cu-hav ve-ccs co-bog pe-lim ar-bue cl-scl br-bsb uy-mvd py-asu bo-lpb ht-pap do-sdq ni-mga hn-tgu gb-lon ie-dub fr-par de-ber es-mad pt-lis it-rom nl-ams at-vie ch-brn dk-cph se-sto no-osl fi-hel is-rey pl-waw cz-prg sk-bts hu-bud ro-buh bg-sof gr-ath rs-beg hr-zag si-lju ba-sjj mk-skp al-tia me-tgd ee-tll lv-rix lt-vno by-msq by-mns ua-iev md-kiv ru-mow ge-tbs am-evn az-bak tr-ank cy-nic kz-ast uz-tas tm-asb tm-ash kg-fru kg-bis tj-dyu af-kbl pk-isb in-del bd-dac np-ktm lk-cmb bt-thi cn-bjs mn-uln kp-fnj kr-sel jp-tyo vn-han la-vte kh-pnh th-bkk my-kul id-jkt ph-mnl au-cbr ir-thr iq-bgd iq-bgw sy-dam lb-bey jo-amm sa-ruh ae-auh qa-doh bh-mnm om-mct ye-san eg-cai sd-krt ss-jub ly-tip ma-rba mr-nkc mr-nkt dj-jib so-mgq et-add er-asm ke-nbo ug-kla rw-kgl bi-bjm cd-fih cd-kin cg-bzv ao-lad td-ndj ne-nim ng-abv ml-bko ml-bam bf-oua sn-dkr gm-bjl gn-cky sl-fna lr-mlw gh-acc tg-lfw bj-ptn za-prt zw-hre zm-lun mz-mpm mg-tnr na-wdh bw-gbe',
  ),
)

const partyOf = (entity: string): string => (seats.has(entity) ? entity.slice(0, 2).toUpperCase() : entity)

export interface Named {
  readonly id: string
  /** Token behind the name. */
  readonly to: number
}

/** People named in the article by the token where their office or name begins. */
export function peopleOf(article: AnalysedArticle): ReadonlyMap<number, Named> {
  const out = new Map<number, Named>()
  for (const { start, end, value } of article.mentions) {
    if (value.type !== 'person') continue
    const from = tokenFrom(article.tokens, Math.min(start, value.roleStart ?? start))
    out.set(from, { id: `@${value.entity}`, to: tokenFrom(article.tokens, end - 1) + 1 })
  }
  return out
}

const OFFICE = WORD_IS.role | WORD_IS.office
const ministries = idSet('خارجية الخارجية وزارة')

/** «الوزير»، «المتحدثة باسم الخارجية»: who is meant, not what is said. */
export const isOffice = (view: WordView, at: number): boolean =>
  ((view.is[at] as number) & OFFICE) !== 0 || isIn(view, at, ministries)

/** «دبلوماسي»، «الثنائية»: an adjective of relation, which labels a noun and says little alone. */
export const isRelation = (view: WordView, at: number, folded: string): boolean =>
  ((view.is[at] as number) & WORD_IS.adjective) !== 0 && /(?:ي|يه|يين|يون|يات|يتين|يتان)$/.test(folded)

/** A state, place or body named at `at`, or null. */
export function namedAt(view: WordView, at: number, stop: number): Named | null {
  const id = view.id[at] as number
  if (id < 0) return null
  const run = phraseAt(view, at, stop)
  if (run && !run.known.wary) return { id: `@${partyOf(run.known.entity)}`, to: run.to }
  const nation = nationTable[id]
  return nation ? { id: `@${nation.iso}`, to: at + 1 } : null
}
