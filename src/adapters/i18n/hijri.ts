import { CalendarDate, IslamicUmalquraCalendar, toCalendar } from '@internationalized/date'
import type { HijriOf } from './dates.ts'

const calendar = new IslamicUmalquraCalendar()

/** The day by the calendar of Umm al-Qura, which newsrooms of the Gulf print beside the other. */
export const hijriOf: HijriOf = (day) => {
  const { year, month, day: dayOfMonth } = toCalendar(new CalendarDate(day.year, day.month, day.day), calendar)
  return { year, month, day: dayOfMonth }
}
