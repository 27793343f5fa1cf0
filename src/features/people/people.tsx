import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { attendanceOf } from '@/core/people/attendance.ts'
import { rosterOf, searched } from '@/core/people/roster.ts'
import { shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import type { ScreenProps } from '@/state/screen.ts'
import { useView } from '@/state/store.ts'
import { useMedia } from '@/ui/use-media.ts'
import { ViewHead } from '@/ui/view-head.tsx'
import { AttendanceList, AttendanceTable } from './attendance.tsx'
import './people.css'
import { Roster } from './roster.tsx'
import { useNamed } from './use-named.ts'

/** Who is named, in what role, by which outlet, under which spelling; and who was there. */
export default function People({ facts }: ScreenProps) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const view = useView()
  const isNarrow = useMedia('(max-width: 900px)')
  const articles = shownArticles(story, view)
  const key = articles.map(({ id }) => id).join(' ')
  const named = useNamed(story.articles, story.people)
  const roster = useMemo(
    () => (named ? searched(rosterOf(story.people, facts, key.split(' '), named), view.query) : null),
    [story.people, facts, key, named, view.query],
  )
  const attendance = useMemo(() => attendanceOf(facts, key.split(' ')), [facts, key])
  const Attendance = isNarrow ? AttendanceList : AttendanceTable
  const title = roster ? t('people.title', { count: roster.length, n: wording.number(roster.length) }) : t('app.people')
  return (
    <div className="view people">
      <ViewHead title={title} lede={t('people.lede')} />
      {roster ? (
        <Roster rows={roster} articles={articles} isNarrow={isNarrow} />
      ) : (
        <p role="status">{t('people.reading')}</p>
      )}
      <section aria-labelledby="attendance">
        <h2 id="attendance">{t('people.attendance')}</h2>
        <p className="hint">{t('people.attendanceLede')}</p>
        {attendance.length > 0 ? (
          <Attendance rows={attendance} articles={articles} />
        ) : (
          <p>{t('people.noAttendance')}</p>
        )}
      </section>
    </div>
  )
}
