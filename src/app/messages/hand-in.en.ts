import type { InEnglish } from './english.ts'
import type { handInAr } from './hand-in.ar.ts'

export const handInEn: InEnglish<typeof handInAr> = {
  handIn: {
    title: 'Hand in the comparison',
    signature: 'Signature',
    progress: '{{n}} of {{of}} facts reviewed: somebody confirmed, corrected or rejected each of their readings.',
    signedBy: 'Signed by {{by}}, {{date}}.',
    changed: 'Changed since it was signed: a text, a decision or the rules are not what was signed.',
    name: 'Name as the report shows it',
    sign: 'Sign',
    signAgain: 'Sign again',
    withdraw: 'Withdraw the signature',
    signatureWhy:
      'The signature and how much was reviewed stand in every file. If anything changes later, the report says so.',
    store: {
      unavailable:
        'This browser does not keep the signature (a private window, perhaps), but it is in every file you download now.',
      full: 'The browser has no room to keep the signature, but it is in every file you download now.',
      failed: 'The signature could not be kept on this device, but it is in every file you download now.',
    },
    files: 'Files',
    language: 'Language of the report',
    in: { ar: 'Arabic', en: 'English' },
    download: 'Download',
    downloadNamed: 'Download: {{name}}',
    writing: 'Writing…',
    broken: 'The file was not written. Try again, or choose another format.',
    format: {
      html: {
        name: 'HTML report',
        what: 'One file that opens in any browser and from a mail attachment, and prints. It holds the passages and no more of the texts.',
      },
      docx: {
        name: 'Word document',
        what: 'Every fact, its verdict and what each outlet says, to edit and comment on.',
      },
      xlsx: { name: 'Excel table', what: 'One reading a line, to sort and count.' },
      csv: { name: 'CSV table', what: 'The same table, for any program.' },
      md: { name: 'Markdown text', what: 'The report as plain text.' },
      jsonld: {
        name: 'W3C annotations',
        what: 'Every passage at its place, for annotation tools. It holds the passages and no more of the texts.',
      },
      claimreview: {
        name: 'ClaimReview ratings',
        what: 'Ratings that an editor wrote in their own words, for search engines. Only of a story that is signed as it stands.',
      },
      json: { name: 'Story file', what: 'The whole story with its texts and decisions, to open here again.' },
    },
  },
}
