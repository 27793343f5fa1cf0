import type { draftAr } from './draft.ar.ts'
import type { InEnglish } from './english.ts'

/** A journalist's own copy against the story, in English. */
export const draftEn: InEnglish<typeof draftAr> = {
  draft: {
    title: 'Check my draft',
    lede: 'Paste your copy. Each of its sentences is read as the articles are and held against the rows of the story: what a source supports, what a source contradicts, and what nothing was found for.',
    private: 'The draft does not leave this browser and is stored nowhere: it is gone when the page is closed.',
    text: 'The draft',
    day: 'Day of writing',
    check: 'Check',
    cancel: 'Stop checking',
    progress: {
      reading: 'Reading the draft along with the articles…',
      comparing: 'Holding it against the sources…',
      failed: 'The check broke off. Nothing of the draft is lost; try again.',
    },
    done: 'The check is done',
    stale: 'The draft or the story has changed since this check: what follows is about the earlier text. Check again.',
    nothing: 'There is no sentence in this draft.',
    found_one: 'One sentence',
    found_other: '{{n}} sentences',
    how: 'A verdict is about the marked words alone, not about the whole sentence, and not about the truth: it says what these sources have. “No support found” speaks of our search.',
    show: 'Show',
    all: 'All sentences',
    standing: {
      contradicted: 'A source contradicts it',
      unsupported: 'No support found',
      supported: 'A source supports it',
    },
    arrived: '{{standing}}: {{words}}',
    noStop: 'No sentence needs a look',
    noRow: 'No row of the story asks for what this sentence says.',
    printed: 'Word for word in:',
    more_one: 'and one more outlet',
    more_other: 'and {{n}} more outlets',
    skipped: 'Not examined, because it was not taken for text',
  },
}
