import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoreFault } from '@/core/review/edit-ports.ts'
import { type Opened, type Restorable, WAYS, type Way } from '@/core/story/backup.ts'
import { useShelf } from '@/state/library.ts'
import { Told } from '@/ui/told.tsx'

type Said = 'saved' | 'unreadable' | 'done' | { readonly fault: StoreFault }

/** Everything in one file, and a file's stories back again: nothing here is written over unasked. */
export function Backup() {
  const { t } = useTranslation()
  const { archive, download, now } = useShelf()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const save = async () => {
    const file = await archive.save()
    if (!file.ok) return setSaid({ fault: file.fault })
    download(`tabayyun-${now().slice(0, 10)}.zip`, new Blob([file.value], { type: 'application/zip' }))
    setSaid('saved')
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    const read = await archive.open(new Uint8Array(await file.arrayBuffer()))
    setOpened(read)
    setSaid(read ? null : 'unreadable')
  }
  const restore = async (ways: ReadonlyMap<string, Way>) => {
    if (!opened) return
    const choices = opened.stories.map((story) => ({ story, way: ways.get(story.own.id) ?? 'both' }))
    const done = await archive.restore({ opened, choices })
    setSaid(done.ok ? 'done' : { fault: done.fault })
    if (done.ok) setOpened(null)
  }
  return (
    <section className="backup" aria-labelledby="own-backup">
      <h2 id="own-backup">{t('stories.backup.title')}</h2>
      <p className="text-soft">{t('stories.backup.lede')}</p>
      <p className="acts">
        <button type="button" className="act" onClick={save}>
          {t('stories.backup.save')}
        </button>
        <button type="button" className="act" onClick={() => field.current?.click()}>
          {t('stories.backup.open')}
        </button>
      </p>
      <input
        ref={field}
        type="file"
        accept=".zip"
        hidden
        onChange={async (event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          await open(file)
        }}
      />
      {opened && <Found opened={opened} onTake={restore} onLeave={() => setOpened(null)} />}
      <p role="status">
        {said && t(typeof said === 'string' ? `stories.backup.${said}` : `stories.store.${said.fault}`)}
      </p>
    </section>
  )
}

interface FoundProps {
  readonly opened: Opened
  readonly onTake: (ways: ReadonlyMap<string, Way>) => Promise<void>
  readonly onLeave: () => void
}

function Found({ opened, onTake, onLeave }: FoundProps) {
  const { t } = useTranslation()
  const [ways, setWays] = useState<ReadonlyMap<string, Way>>(new Map())
  return (
    <div className="preview">
      <h3>{t('stories.backup.found')}</h3>
      <ul>
        {opened.stories.map((story) => (
          <Story
            key={story.own.id}
            story={story}
            way={ways.get(story.own.id) ?? 'both'}
            onWay={(way) => setWays(new Map([...ways, [story.own.id, way]]))}
          />
        ))}
      </ul>
      <p className="acts">
        <button type="button" className="solid" onClick={() => onTake(ways)}>
          {t('stories.backup.take')}
        </button>
        <button type="button" className="act" onClick={onLeave}>
          {t('stories.backup.cancel')}
        </button>
      </p>
    </div>
  )
}

interface StoryProps {
  readonly story: Restorable
  readonly way: Way
  readonly onWay: (way: Way) => void
}

function Story({ story: { own, standing }, way, onWay }: StoryProps) {
  const { t } = useTranslation()
  const title = own.title.trim() || t('stories.untitled')
  return (
    <li data-standing={standing}>
      <b>
        <Told>{title}</Told>
      </b>{' '}
      {t(`stories.backup.${standing}`)}
      {standing === 'differs' && (
        <fieldset>
          <legend className="visually-hidden">{title}</legend>
          {WAYS.map((one) => (
            <label key={one} className="way">
              <input type="radio" name={own.id} checked={way === one} onChange={() => onWay(one)} />{' '}
              {t(`stories.backup.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  )
}
