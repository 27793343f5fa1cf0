import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ratingsOf } from '@/core/export/claim-review.ts'
import { progressOf, standingOf } from '@/core/review/sign-off.ts'
import { useDesk } from '@/state/desk.ts'
import { FILE_FORMATS, type FileFormat, useHandIn } from '@/state/hand-in.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'
import { Sheet } from '@/ui/sheet.tsx'
import './hand-in.css'

/** The end of the work: a name under it, and a file of it. */
export default function HandInSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Sheet title={t('handIn.title')} close={t('app.close')} onClose={onClose}>
      <Signature />
      <Files />
    </Sheet>
  )
}

function Signature() {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { editor } = useDesk()
  const { fault, sign, withdraw } = useHandIn()
  const [name, setName] = useState(editor?.label.ar ?? '')
  const { reviewed, of } = progressOf(story)
  const standing = standingOf(story)
  const { signOff } = story
  return (
    <section>
      <h3>{t('handIn.signature')}</h3>
      <p>{t('handIn.progress', { n: wording.number(reviewed), of: wording.number(of) })}</p>
      {signOff && (
        <p className="signature" data-standing={standing}>
          {t('handIn.signedBy', { by: signOff.by, date: wording.date(signOff.at.slice(0, 16)) })}
          {standing === 'changed' && <b>{t('handIn.changed')}</b>}
        </p>
      )}
      {fault && <p role="alert">{t(`handIn.store.${fault}`)}</p>}
      <form
        className="sign-line"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) sign(name.trim())
        }}
      >
        {standing !== 'signed' && (
          <>
            <label>
              {t('handIn.name')}
              <input value={name} dir="auto" autoComplete="name" onChange={(event) => setName(event.target.value)} />
            </label>
            <button type="submit" className="solid" disabled={!name.trim()}>
              {t(standing === 'changed' ? 'handIn.signAgain' : 'handIn.sign')}
            </button>
          </>
        )}
        {standing !== null && (
          <button type="button" className="act" onClick={withdraw}>
            {t('handIn.withdraw')}
          </button>
        )}
      </form>
      <p className="text-s text-soft">{t('handIn.signatureWhy')}</p>
    </section>
  )
}

type Progress = { readonly format: FileFormat; readonly state: 'writing' | 'broken' } | null

function Files() {
  const { t } = useTranslation()
  const { lang } = useView()
  const { download } = useHandIn()
  const { story } = usePorts()
  const hasRatings = ratingsOf(story).length > 0
  const [language, setLanguage] = useState<'ar' | 'en'>(lang === 'en' ? 'en' : 'ar')
  const [progress, setProgress] = useState<Progress>(null)
  const write = async (format: FileFormat) => {
    setProgress({ format, state: 'writing' })
    try {
      await download(format, language)
      setProgress(null)
    } catch {
      setProgress({ format, state: 'broken' })
    }
  }
  return (
    <section>
      <h3>{t('handIn.files')}</h3>
      <fieldset className="file-language">
        <legend>{t('handIn.language')}</legend>
        {(['ar', 'en'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="file-language" checked={language === one} onChange={() => setLanguage(one)} />
            {t(`handIn.in.${one}`)}
          </label>
        ))}
      </fieldset>
      <ul className="files">
        {FILE_FORMATS.filter((format) => format !== 'claimreview' || hasRatings).map((format) => (
          <li key={format}>
            <div>
              <b>{t(`handIn.format.${format}.name`)}</b>
              <p className="text-s text-soft">{t(`handIn.format.${format}.what`)}</p>
            </div>
            <button
              type="button"
              className="act"
              aria-label={t('handIn.downloadNamed', { name: t(`handIn.format.${format}.name`) })}
              disabled={progress?.state === 'writing'}
              onClick={() => write(format)}
            >
              {t(progress?.format === format && progress.state === 'writing' ? 'handIn.writing' : 'handIn.download')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{progress?.state === 'broken' && t('handIn.broken')}</p>
      <button type="button" className="act" onClick={() => window.print()}>
        {t('palette.print')}
      </button>
    </section>
  )
}
