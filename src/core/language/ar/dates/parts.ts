import type { RelativeUnit } from '../../../values/types.ts'
import type { DayPart, Edge } from './words.ts'

/** What a date phrase prints, before it is placed on the calendar. Mutable while the phrase is read. */
export interface Parts {
  year?: number
  month?: number
  day?: number
  /** Last day of «من 3 إلى 5 آذار», with its own month where printed. */
  dayTo?: number
  monthTo?: number
  yearTo?: number
  /** 0 = Monday. */
  weekday?: number
  hijri?: boolean
  hour?: number
  minute?: number
  /** Clock that ends an interval of hours, in minutes. */
  minutesTo?: number
  part?: DayPart
  /** «الماضي» −1, «الجاري» 0, «المقبل» +1, for the smallest printed unit. */
  shift?: number
  /** «من العام الماضي», «من الشهر الجاري». */
  yearShift?: number
  monthShift?: number
  /** «أمس», «الأسبوع المقبل», «قبل ثلاث سنوات». */
  offset?: { unit: RelativeUnit; n: number }
  /** Tens of a decade: 60 for «الستينيات». */
  decade?: number
  edge?: Edge
  /** «قبل …» leaves the past open, «بعد …» the future. */
  open?: 'before' | 'after'
  /** The clause speaks of what is to come. */
  future?: boolean
}
